package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An assessment and the offer of a plan count for one decision process: a new application, and a need that is looked at again, begin the
 * next. What is still right may be reaffirmed, by name and date.
 */
// AS-01, AP-02, DU-05
final class ProcessBasis {
    private static final String ASSESSMENT_OUTDATED = "ASSESSMENT_OUTDATED";

    private static final Set<DecisionLine.Subject> BESIDE_THE_OFFER =
            EnumSet.of(DecisionLine.Subject.TRANSPORT, DecisionLine.Subject.REMUNERATION);

    private ProcessBasis() {}

    /** The rules that apply before there is a draft. */
    static List<Step> steps(Case it) {
        var carried = it.reassessments().carried();
        return List.of(
                Step.of("AS-01", ASSESSMENT_OUTDATED, carried.assessmentCounts(it.assessments())),
                Step.of(
                        "AP-02",
                        "PLAN_OFFER_OUTDATED",
                        carried.planCounts(it.externalFacts().plan())));
    }

    /** A change and an end have a stricter rule; transport alone is assessed by transport-service, and remuneration rests on its own reason. */
    static List<Step> steps(Draft draft) {
        boolean assessed = draft.kind() == DecisionKind.CHANGE
                || draft.kind() == DecisionKind.TERMINATION
                || draft.lines().stream().map(DecisionLine::subject).allMatch(BESIDE_THE_OFFER::contains);
        return steps(draft.theCase()).stream()
                .filter(it -> !assessed || !it.code().equals(ASSESSMENT_OUTDATED))
                .toList();
    }
}
