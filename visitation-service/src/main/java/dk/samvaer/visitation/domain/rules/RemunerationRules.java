package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import java.util.List;

/** What a decision on remuneration must show: an individual reason and, where it is granted, a leader's approval. */
// SEL § 105; PA-01, R43, R44
final class RemunerationRules {
    private RemunerationRules() {}

    static List<Step> steps(Draft draft) {
        var what = draft.what().remuneration();
        if (what == null) {
            return List.of();
        }
        var reason = Step.given("PA-01", "REMUNERATION_REASON_REQUIRED", Outcome.EXCEPTION, what.reason());
        return what.granted() ? List.of(reason, TargetGroup.approved("PA-01", draft)) : List.of(reason);
    }
}
