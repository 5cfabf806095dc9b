package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Handling.Closing;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a case ends: withdrawn before there is a decision, closed when there is nothing left to decide or to grant, or by death.
 *
 * @param retention for how long it is kept after that
 */
// Rules of the domain § 11; DE-04, DP-06
record Ending(Case theCase, Actor by, Period retention, LocalDate today) {

    /** Whether there is nothing left to decide or to grant, be it only from a later day on. */
    static boolean possible(Case it) {
        return (it.grant() == null || !it.grant().running())
                && it.decisions().lastIssued().settled();
    }

    List<CaseEvent> withdraw() {
        return ended(Closing.Reason.WITHDRAWN).toList();
    }

    List<CaseEvent> close() {
        var grant = theCase.grant();
        RuleViolation.unless(grant == null || grant.endedBefore(today), "GRANT_RUNS");
        var last = theCase.decisions().lastIssued();
        RuleViolation.unless(last.settled(), "REFUSAL_NOT_FINAL");
        return ended(last.refuses() ? Closing.Reason.REFUSED : Closing.Reason.GRANT_TERMINATED)
                .toList();
    }

    List<CaseEvent> die(LocalDate diedOn) {
        var events = new ArrayList<CaseEvent>();
        var grant = theCase.grant();
        if (grant != null && !grant.endedBefore(diedOn)) {
            events.add(grant.terminateByDeath(diedOn));
        }
        theCase.reassessments().closeByDeath(today).ifPresent(events::add);
        return Stream.concat(events.stream(), ended(Closing.Reason.DECEASED)).toList();
    }

    private Stream<CaseEvent> ended(Closing.Reason reason) {
        var closing = new Closing(reason, today, today.plus(retention));
        return Stream.concat(drafts(reason), Stream.of(new HandlingEvent.Closed(closing, by)));
    }

    /** What was being prepared ends with the case. */
    private Stream<CaseEvent> drafts(Closing.Reason reason) {
        var cancellation = new Assessment.Cancellation(today, Confidential.of(reason.name()));
        var assessments = theCase.assessments().inProgress().stream()
                .<CaseEvent>map(it -> new AssessmentEvent.Cancelled(it.id(), cancellation, by));
        var decisions = theCase.decisions().all().stream()
                .filter(Decision::open)
                .map(it -> new DecisionEvent.Discarded(it.id(), by));
        return Stream.concat(assessments, decisions);
    }
}
