package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on remuneration must show: an individual reason and, where it is granted, a leader's approval. What the citizen has ends
 * by a change, which says from when.
 */
// SEL § 105; PA-01, DE-04, R43, R44
record RemunerationRules(Draft draft) {

    List<Step> steps() {
        var what = draft.what().remuneration();
        if (what == null) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        steps.add(Step.given("PA-01", "REMUNERATION_REASON_REQUIRED", Outcome.EXCEPTION, what.reason()));
        if (what.granted()) {
            steps.add(TargetGroup.approved("PA-01", draft));
        }
        steps.add(Step.of("DE-04", "REMUNERATION_ENDS_BY_CHANGE", draft.kind() != DecisionKind.REFUSAL || !ends()));
        return steps;
    }

    /** The activity for which remuneration is refused. */
    @Nullable
    ActivityType refused() {
        var what = draft.what().remuneration();
        return what == null || what.granted() ? null : what.activityType();
    }

    /** Whether it refuses what the citizen has. */
    // DE-04, CP-10
    boolean ends() {
        var refused = refused();
        return refused != null
                && draft.grant().isPresent()
                && draft.theCase().decisions().remunerates(refused);
    }
}
