package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A follow-up that was held. */
record NewFollowUp(
        @NotNull LocalDate heldOn,
        @NotNull Result result,
        @NotNull Benefit benefit,
        @Size(max = 4_000) @Nullable Confidential note,
        @Size(max = 50) @Nullable List<@Valid @NotNull InvolvementRequest> involvement) {

    enum Result {
        CONTINUE,
        CHANGE,
        END
    }

    /** Whether the citizen benefits. */
    enum Benefit {
        YES,
        PARTLY,
        NO
    }

    FollowUp followUp() {
        return new FollowUp(
                heldOn,
                FollowUp.Result.valueOf(result.name()),
                FollowUp.Benefit.valueOf(benefit.name()),
                note,
                InvolvementRequest.all(involvement));
    }
}
