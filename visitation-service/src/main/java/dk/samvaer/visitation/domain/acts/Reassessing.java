package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.cases.Reassessments;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import dk.samvaer.visitation.domain.rules.Reviewers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens and closes reassessments of a citizen's need. */
// SU-05, DU-02, DU-05, CP-09; R28, R29, R33
public record Reassessing(Case theCase, @Nullable UUID besideCaseId, Instant now) {
    /** Where the citizen has no other open case. */
    public Reassessing(Case theCase, Instant now) {
        this(theCase, null, now);
    }

    /** A report opens a reassessment or is added to the open one; the reporter learns which, or that the case has ended. */
    public List<CaseEvent> report(Cause cause) {
        boolean over = !CaseState.UNFINISHED.contains(theCase.state());
        if (over || theCase.administration().erased()) {
            return List.of(Reassessments.answerAfterEnd(cause));
        }
        var events = new ArrayList<>(open(cause));
        for (var event : List.copyOf(events)) {
            if (event instanceof ReassessmentEvent e) {
                boolean merged = e instanceof ReassessmentEvent.CauseAttached;
                events.add(new ReassessmentEvent.NeedChangeReceived(e.reassessmentId(), cause.id(), merged));
            }
        }
        return events;
    }

    /** Notes what transport-service has told; while the grant runs that demands a decision, since only a decision determines transport. */
    // TR-03, DE-05, C4
    public List<CaseEvent> transport(ExternalFact fact, Cause cause) {
        return Stream.concat(theCase.note(fact).stream(), observe(cause).stream())
                .toList();
    }

    /** Ignored when the case has ended. */
    public List<CaseEvent> observe(Cause cause) {
        return CaseState.RUNNING.contains(theCase.state()) ? open(cause) : List.of();
    }

    public List<CaseEvent> request(Cause cause) {
        Act.REQUEST_REASSESSMENT.requireIn(theCase.state());
        return report(cause);
    }

    public List<CaseEvent> withdrawRequest(UUID reassessmentId, UUID causeId, Actor by) {
        Act.WITHDRAW_REQUEST.requireIn(theCase.state());
        return theCase.reassessments().withdraw(reassessmentId, causeId, today(), by);
    }

    public List<CaseEvent> applyAnew(Cause cause, LocalDate receivedOn) {
        Act.APPLY_ANEW.requireIn(theCase.state());
        DanishCalendar.requirePast(receivedOn, now);
        RuleViolation.unless(!theCase.administration().endedByDeath(), "CASE_STATE_FORBIDS");
        return theCase.openReassessment(cause, besideCaseId, now);
    }

    public List<CaseEvent> close(UUID reassessmentId, Confidential reason) {
        Act.CLOSE_REASSESSMENT.requireIn(theCase.state());
        theCase.reassessments()
                .requireOpen(reassessmentId)
                .complaints()
                .map(theCase.decisions()::complaint)
                .forEach(Complaint::requireSettledUnchanged);
        return theCase.reassessments().closeUnchanged(reassessmentId, reason, today());
    }

    /**
     * Closes what was reopened beside the citizen's other case, since a decision that was issued there answers it.
     *
     * @param reviewers who may make a decision that answers a complaint, and say that it does
     */
    // CP-08
    public List<CaseEvent> closeByOther(
            UUID reassessmentId, Decision decision, Confidential reason, Reviewers reviewers, Actor by) {
        Act.CLOSE_REASSESSMENT.requireIn(theCase.state());
        var open = theCase.reassessments().requireOpen(reassessmentId);
        RuleViolation.unless(theCase.administration().besideCaseId() != null, "NO_OTHER_CASE");
        var issue = decision.issue();
        RuleViolation.unless(issue != null && !issue.issuedOn().isBefore(open.openedOn()), "DECISION_BEFORE_CAUSE");
        open.complaints().map(theCase.decisions()::complaint).forEach(it -> {
            RuleViolation.unless(!it.waitsForReview(), "COMPLAINT_REVIEW_MISSING");
            boolean redressed =
                    !it.promised() || decision.recommendation().kind().leavesOffer();
            RuleViolation.unless(redressed, "COMPLAINT_NOT_REDRESSED");
        });
        answering(open).forEach(about -> {
            reviewers.require(about, by);
            reviewers.requireMadeByOthers(about, decision);
        });
        return List.of(theCase.reassessments().closeByOther(reassessmentId, decision.id(), reason, today()));
    }

    private List<CaseEvent> open(Cause cause) {
        return theCase.reassess(cause, besideCaseId, now);
    }

    /** The decisions whose complaints a decision on that reassessment answers. */
    private Stream<Decision> answering(Reassessment open) {
        return open.complaints()
                .filter(it -> theCase.decisions().complaint(it).underReview())
                .map(theCase.decisions()::complainedOf);
    }

    private LocalDate today() {
        return DanishTime.day(now);
    }
}
