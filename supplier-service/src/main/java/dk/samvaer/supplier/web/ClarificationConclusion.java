package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.Clarification;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the clarification ended: both views, and the unit where one was agreed. */
// SU-03
record ClarificationConclusion(
        @NotNull Result result,
        @Nullable UUID unitId,
        @NotNull Confidential citizenView,
        @NotNull Confidential supplierView) {

    enum Result {
        UNIT_AGREED,
        NOT_AGREED,
        NOT_SUITABLE
    }

    Clarification.Outcome outcome() {
        return new Clarification.Outcome(
                Clarification.Result.valueOf(result.name()), unitId, citizenView, supplierView);
    }
}
