package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import java.util.List;

/** Due process: the party is heard and given reasons before a decision goes against the party. */
// FVL §§ 19, 22, 24; PH-01, DE-01
final class DueProcess {
    private DueProcess() {}

    static List<Step> steps(Draft draft) {
        return List.of(
                hearing(draft),
                Step.of(
                        "DE-01",
                        "REASONS_MISSING",
                        draft.fullyFavourable() || draft.what().reasoned()));
    }

    private static Step hearing(Draft draft) {
        return draft.adverse() && !draft.heard()
                ? Step.given(
                        "PH-01",
                        "HEARING_MISSING",
                        Outcome.EXCEPTION,
                        draft.what().justification().noHearing())
                : Step.of("PH-01", "HEARING_MISSING", true);
    }
}
