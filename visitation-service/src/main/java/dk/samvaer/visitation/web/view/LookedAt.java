package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Background;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer that was looked at before the choice, with what the citizen says of it. */
record LookedAt(
        @NotNull Access access,
        @Nullable @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId,
        @NotBlank @Size(max = 500) Confidential what,
        @Nullable LocalDate visitedOn,
        @Nullable @Size(max = 10_000) Confidential view) {

    /** Whether an offer needs a grant or is open to everybody. */
    enum Access {
        GRANTED,
        OPEN
    }

    Background.LookedAt toDomain() {
        return new Background.LookedAt(Codes.as(Background.Access.class, access), supplierId, what, visitedOn, view);
    }

    static LookedAt of(Background.LookedAt it) {
        return new LookedAt(Codes.as(Access.class, it.access()), it.supplierId(), it.what(), it.visitedOn(), it.view());
    }
}
