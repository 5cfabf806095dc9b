package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import java.util.List;
import java.util.stream.Stream;

/** Stops a review of a complaint from worsening the citizen's position. Other causes and the citizen's wish are not limited by it. */
// CP-10, R53
final class ReviewLimit {
    private ReviewLimit() {}

    static List<Step> steps(Draft draft) {
        return draft
                .theCase()
                .reassessments()
                .current()
                .filter(Reassessment::onlyComplaints)
                .map(ignored -> Step.of("CP-10", "REVIEW_MUST_NOT_WORSEN", draft.fullyFavourable() || !worsens(draft)))
                .stream()
                .toList();
    }

    private static boolean worsens(Draft draft) {
        boolean less = switch (draft.kind()) {
            case TERMINATION -> true;
            case REFUSAL -> draft.refusesChange();
            case CHANGE -> draft.reduces();
            case GRANT, PARTIAL_GRANT -> false;
        };
        boolean transportLost = transport(draft.lines().stream(), Outcome.REFUSED)
                && transport(issued(draft.theCase()), Outcome.GRANTED);
        return less || transportLost;
    }

    private static Stream<DecisionLine> issued(Case theCase) {
        return theCase.decisions().all().stream()
                .flatMap(it -> Stream.ofNullable(it.issue()))
                .flatMap(it -> it.lines().stream());
    }

    private static boolean transport(Stream<DecisionLine> lines, Outcome outcome) {
        return lines.anyMatch(it -> it.subject() == Subject.TRANSPORT && it.outcome() == outcome);
    }
}
