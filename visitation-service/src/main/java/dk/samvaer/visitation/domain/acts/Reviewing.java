package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.rules.Authority;
import dk.samvaer.visitation.domain.rules.Maintaining;
import dk.samvaer.visitation.domain.rules.MunicipalChoices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records complaints about decisions, their review by the municipality and what the appeals board said.
 *
 * @param besideCaseId the citizen's other open case; null where there is none
 * @param choices what the municipality has set
 */
// CP-07 to CP-13; R53, R54
public record Reviewing(Case theCase, @Nullable UUID besideCaseId, Instant now, MunicipalChoices choices) {
    /** Where the citizen has no other open case, and the municipality has set nothing of its own. */
    public Reviewing(Case theCase, Instant now) {
        this(theCase, null, now, MunicipalChoices.USUAL);
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
        var about = theCase.decisions().complainedOf(complaintId);
        theCase.decisions().complaint(complaintId).requireReviewable();
        choices.reviewers(today()).require(about, by);
        RuleViolation.unless(!reasons.isBlank(), "REASONS_MISSING");
        boolean maintained = outcome == Complaint.Review.MAINTAINED;
        var letter = maintained ? Maintaining.letter(dispatch, authority, today()) : null;
        var reviewed = new DecisionEvent.ComplaintReviewed(about.id(), complaintId, outcome, reasons, letter, by);
        return maintained
                ? concat(reviewed, theCase.reassessments().complaintSettled(complaintId, reasons, today()))
                : List.of(reviewed);
    }

    /** Takes further lines into the review, so that it may not worsen them either; ignored when the review is over. */
    // CP-10, CP-13
    public List<CaseEvent> supplement(UUID complaintId, List<UUID> lineIds) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        return theCase.decisions().complaint(complaintId).waitsForReview()
                ? List.of(new DecisionEvent.ComplaintSupplemented(decisionId, complaintId, lineIds))
                : List.of();
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

    /** Notes that something stands in the way to the appeals board; ignored where the complaint has ended. */
    // CP-09, R54
    public List<CaseEvent> forwardingOverdue(UUID complaintId, LocalDate dueOn) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        return settled(complaintId)
                ? List.of()
                : List.of(new DecisionEvent.ForwardingOverdue(decisionId, complaintId, dueOn));
    }

    /** Notes that the appeals board has the complaint; where nothing stood in the way that changes nothing. */
    // CP-09, R54
    public List<CaseEvent> forwarded(UUID complaintId) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        return theCase.decisions().complaint(complaintId).stuckSince() == null
                ? List.of()
                : List.of(new DecisionEvent.ComplaintForwarded(decisionId, complaintId));
    }

    /** A complaint that was withdrawn; where it was upheld, in whole or in part, it is the rest that was, and what was promised is kept. */
    // CP-09, CP-13
    public List<CaseEvent> withdrawComplaint(UUID complaintId) {
        var decisionId = theCase.decisions().complainedOf(complaintId).id();
        if (settled(complaintId)) {
            return List.of();
        }
        if (theCase.decisions().complaint(complaintId).promised()) {
            return closeComplaint(complaintId, Complaint.End.SATISFIED);
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
