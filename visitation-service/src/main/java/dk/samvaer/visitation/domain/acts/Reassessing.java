package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.cases.Reassessments;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import dk.samvaer.visitation.domain.rules.Authority;
import dk.samvaer.visitation.domain.rules.Maintaining;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens, extends and closes reassessments of a citizen's need, and records complaints. */
// SU-05, DU-02, DU-05, CP-07 to CP-12; R28, R29, R33, R53
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

    /** Closes what was reopened beside the citizen's other case, since a decision that was issued there answers it. */
    public List<CaseEvent> closeByOther(UUID reassessmentId, Decision decision, Confidential reason) {
        Act.CLOSE_REASSESSMENT.requireIn(theCase.state());
        var open = theCase.reassessments().requireOpen(reassessmentId);
        RuleViolation.unless(theCase.administration().besideCaseId() != null, "NO_OTHER_CASE");
        var issue = decision.issue();
        RuleViolation.unless(issue != null && !issue.issuedOn().isBefore(open.openedOn()), "DECISION_BEFORE_CAUSE");
        open.complaints().map(theCase.decisions()::complaint).forEach(it -> {
            RuleViolation.unless(!it.waitsForReview(), "COMPLAINT_REVIEW_MISSING");
            boolean redressed = !it.upheld() || decision.recommendation().kind().leavesOffer();
            RuleViolation.unless(redressed, "COMPLAINT_NOT_REDRESSED");
        });
        return List.of(theCase.reassessments().closeByOther(reassessmentId, decision.id(), reason, today()));
    }

    public List<CaseEvent> complain(DecisionEvent.Complained complaint) {
        if (theCase.decisions().knows(complaint.complaintId())) {
            return List.of();
        }
        theCase.decisions().get(complaint.decisionId()).requireComplainable();
        var cause = Cause.of(complaint.complaintId(), Trigger.COMPLAINT, complaint.reviewDueOn());
        return concat(complaint, open(cause));
    }

    /**
     * Records the review of a complaint; a maintained decision has a letter of its own.
     *
     * @param dispatch how that letter is sent
     */
    // RSL § 66; CP-08, CP-09, R53
    public List<CaseEvent> review(
            UUID complaintId,
            Complaint.Review outcome,
            Confidential reasons,
            Dispatch dispatch,
            Authority authority,
            Actor by) {
        Act.REVIEW_COMPLAINT.requireIn(theCase.state());
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        theCase.decisions().complaint(complaintId).requireReviewable();
        RuleViolation.unless(!reasons.isBlank(), "REASONS_MISSING");
        boolean maintained = outcome == Complaint.Review.MAINTAINED;
        var letter = maintained ? Maintaining.letter(dispatch, authority, today()) : null;
        var reviewed = new DecisionEvent.ComplaintReviewed(decisionId, complaintId, outcome, reasons, letter, by);
        return maintained
                ? concat(reviewed, theCase.reassessments().complaintSettled(complaintId, reasons, today()))
                : List.of(reviewed);
    }

    /** Extends the review to the day that the complainant was told; ignored when the review is over. */
    // CP-08
    public List<CaseEvent> extendReview(UUID complaintId, LocalDate newDueOn) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        return theCase.decisions().complaint(complaintId).waitsForReview()
                ? concat(
                        new DecisionEvent.ReviewExtended(decisionId, complaintId, newDueOn),
                        theCase.reassessments().reviewExtended(complaintId, newDueOn))
                : List.of();
    }

    public List<CaseEvent> withdrawComplaint(UUID complaintId) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        if (settled(complaintId)) {
            return List.of();
        }
        return concat(
                new DecisionEvent.ComplaintClosed(decisionId, complaintId, Complaint.End.WITHDRAWN),
                theCase.reassessments().complaintSettled(complaintId, null, today()));
    }

    /** A complaint that ended without the appeals board; ignored where it has ended already. */
    // CP-09
    public List<CaseEvent> closeComplaint(UUID complaintId, Complaint.End outcome) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        return settled(complaintId)
                ? List.of()
                : List.of(new DecisionEvent.ComplaintClosed(decisionId, complaintId, outcome));
    }

    public List<CaseEvent> appeal(UUID complaintId, Complaint.Appeal outcome, LocalDate decideBy) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        if (settled(complaintId)) {
            return List.of();
        }
        var appealed = new DecisionEvent.Appealed(decisionId, complaintId, outcome);
        return outcome.reopens()
                ? concat(appealed, open(Cause.of(complaintId, Trigger.APPEAL_REMITTED, decideBy)))
                : List.of(appealed);
    }

    /** Events about a complaint that has ended change nothing. */
    private boolean settled(UUID complaintId) {
        return !theCase.decisions().complaint(complaintId).pending();
    }

    private List<CaseEvent> open(Cause cause) {
        return theCase.reassess(cause, besideCaseId, now);
    }

    private LocalDate today() {
        return DanishTime.day(now);
    }

    private static List<CaseEvent> concat(CaseEvent first, List<? extends CaseEvent> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }
}
