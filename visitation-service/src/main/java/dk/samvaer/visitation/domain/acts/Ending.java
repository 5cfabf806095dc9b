package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.cases.AssessmentEvent;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Closing;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends a case: by withdrawal before a decision, by closing when nothing is left to decide or grant, or by death. Afterwards it is handed
 * to the archive, and the person is erased.
 */
// Rules of the domain § 11; DE-04, DP-06
public record Ending(Case theCase, Instant now) {

    /** Whether the case can be closed, now or from a later day on. */
    static boolean possible(Case it) {
        return (it.grant() == null || !it.grant().running())
                && it.decisions().lastIssued().settled();
    }

    /** @param retention for how long the case is kept after its end */
    public List<CaseEvent> withdraw(Actor by, Period retention) {
        Act.WITHDRAW_CASE.requireIn(theCase.state());
        return ended(Closing.Reason.WITHDRAWN, by, retention);
    }

    public List<CaseEvent> close(Actor by, Period retention) {
        Act.CLOSE_CASE.requireIn(theCase.state());
        var grant = theCase.grant();
        RuleViolation.unless(grant == null || grant.endedBefore(DanishTime.day(now)), "GRANT_RUNS");
        var last = theCase.decisions().lastIssued();
        RuleViolation.unless(last.settled(), "REFUSAL_NOT_FINAL");
        return ended(last.refuses() ? Closing.Reason.REFUSED : Closing.Reason.GRANT_TERMINATED, by, retention);
    }

    public List<CaseEvent> registerDeath(LocalDate diedOn, Actor by, Period retention) {
        Act.REGISTER_DEATH.requireIn(theCase.state());
        RuleViolation.unless(!theCase.administration().endedByDeath(), "CASE_STATE_FORBIDS");
        DanishCalendar.requirePast(diedOn, now);
        var grant = Stream.ofNullable(theCase.grant())
                .filter(it -> !it.endedBefore(diedOn))
                .flatMap(it -> it.terminateByDeath(diedOn));
        var reassessment = theCase.reassessments().closeByEnd(DanishTime.day(now)).stream();
        var end = ended(Closing.Reason.DECEASED, by, retention).stream();
        return Stream.concat(Stream.concat(grant, reassessment), end).toList();
    }

    public List<CaseEvent> handToArchive(LocalDate on, Actor by) {
        Act.HAND_TO_ARCHIVE.requireIn(theCase.state());
        DanishCalendar.requirePast(on, now);
        return theCase.administration().handToArchive(on, by);
    }

    /** Closes what is being reassessed, so that who reported a changed need learns that it ended. */
    public List<CaseEvent> erase(CaseAdministration.Erasure how) {
        var erased = theCase.administration().erase(how);
        var open = theCase.reassessments().closeByEnd(DanishTime.day(now)).stream();
        return erased.isEmpty() ? erased : Stream.concat(open, erased.stream()).toList();
    }

    private List<CaseEvent> ended(Closing.Reason reason, Actor by, Period retention) {
        var today = DanishTime.day(now);
        var closing = new Closing(reason, today, today.plus(retention));
        return Stream.concat(unfinished(reason, today, by), Stream.of(new CaseAdministrationEvent.Closed(closing, by)))
                .toList();
    }

    /** Cancels the unfinished assessment and discards draft decisions. */
    private Stream<CaseEvent> unfinished(Closing.Reason reason, LocalDate today, Actor by) {
        var cancellation = new Assessment.Cancellation(today, Confidential.of(reason.name()));
        var assessments = theCase.assessments().inProgress().stream()
                .<CaseEvent>map(it -> new AssessmentEvent.Cancelled(it.id(), cancellation, by));
        var decisions = theCase.decisions().all().stream()
                .filter(Decision::open)
                .map(it -> new DecisionEvent.Discarded(it.id(), by));
        return Stream.concat(assessments, decisions);
    }
}
