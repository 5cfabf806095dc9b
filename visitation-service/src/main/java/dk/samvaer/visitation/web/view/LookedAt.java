package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.enquiry.Wish;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer that was looked at before the choice, with what the citizen says of it. */
record LookedAt(
        @NotNull Access access,
        @Nullable @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId,
        @Nullable UUID unitId,
        @NotBlank @Size(max = 500) Confidential what,
        @Nullable LocalDate visitedOn,
        @Nullable @Size(max = 10_000) Confidential view,
        WishView.@Nullable Speaker saidBy) {

    /** Whether an offer needs a grant or is open to everybody. */
    enum Access {
        GRANTED,
        OPEN
    }

    Background.LookedAt toDomain() {
        return new Background.LookedAt(
                Codes.as(Background.Access.class, access),
                supplierId,
                unitId,
                what,
                visitedOn,
                view,
                saidBy == null ? null : Codes.as(Wish.Speaker.class, saidBy));
    }

    static LookedAt of(Background.LookedAt it) {
        return new LookedAt(
                Codes.as(Access.class, it.access()),
                it.supplierId(),
                it.unitId(),
                it.what(),
                it.visitedOn(),
                it.view(),
                it.saidBy() == null ? null : Codes.as(WishView.Speaker.class, it.saidBy()));
    }
}
