package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Complaint.State.EXTENDED;
import static dk.samvaer.complaint.domain.Complaint.State.FORWARDED;
import static dk.samvaer.complaint.domain.Complaint.State.UNDER_REVIEW;
import static dk.samvaer.complaint.domain.Complaint.State.UPHELD;
import static dk.samvaer.complaint.domain.Complaint.State.WITHDRAWN;
import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint over one decision. It has no suspensive effect: the decision applies meanwhile.
 *
 * @param claim the decision while the complaint goes on, the complaint's own id afterwards: unique, so that a decision has one at a time
 * @param lineIds the lines complained about, all of the decision's where none was named
 * @param timeliness whether it came in time, by what is known of the receipt of the decision
 */
// CP-11, CP-13
public record Complaint(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID claim,
        State state,
        Received received,
        List<UUID> lineIds,
        TimelinessHistory timeliness,
        Review review,
        @Nullable Forwarding forwarding,
        @Nullable BoardDecision boardDecision)
        implements Aggregate<Complaint, ComplaintEvent> {

    /** Where a complaint stands; see the state machine in the README. */
    public enum State {
        UNDER_REVIEW,
        EXTENDED,
        UPHELD,
        PARTLY_UPHELD,
        MAINTAINED,
        CLOSED_SATISFIED,
        FORWARDED,
        WITHDRAWN,
        AFFIRMED,
        CHANGED,
        ANNULLED,
        REMITTED,
        DISMISSED,
        REFERRED,
        LAPSED
    }

    private static final Set<State> IN_REVIEW = Set.of(UNDER_REVIEW, EXTENDED);

    /** Registers a complaint, late or not; only the appeals board may reject it for lateness. */
    // CP-07
    public static List<ComplaintEvent> register(
            UUID id, Received received, KnownDecision decision, ReviewPeriod period, LocalDate today) {
        unless(!received.receivedOn().isAfter(today), "COMPLAINT_RECEIVED_IN_FUTURE");
        unless(!received.receivedOn().isBefore(decision.issuedOn()), "COMPLAINT_BEFORE_DECISION");
        return List.of(new ComplaintEvent.Registered(
                id,
                decision.caseId(),
                decision.citizenId(),
                received,
                ComplainedLines.of(received, decision),
                ComplaintPeriod.of(received.receivedOn(), decision.complaintDeadline()),
                period.due(received.receivedOn())));
    }

    public static Complaint begin(ComplaintEvent event) {
        var registered = (ComplaintEvent.Registered) event;
        return new Complaint(
                registered.id(),
                registered.caseId(),
                registered.citizenId(),
                registered.received().decisionId(),
                UNDER_REVIEW,
                registered.received(),
                registered.lineIds(),
                TimelinessHistory.begin(registered.timeliness()),
                new Review(registered.reviewDueOn(), null, null),
                null,
                null);
    }

    /**
     * Finds anew whether it came in time, when another receipt of the decision is proven; nothing where that changes nothing, or where the
     * complaint is over.
     *
     * @param complaintDeadline last day of the period; null while the period does not run
     */
    // CP-02, CP-06
    public List<ComplaintEvent> periodKnown(@Nullable LocalDate complaintDeadline, LocalDate today) {
        var found = ComplaintPeriod.of(received.receivedOn(), complaintDeadline);
        return claim.equals(id) || found == timeliness.now()
                ? List.of()
                : List.of(new ComplaintEvent.TimelinessChanged(found, today));
    }

    /** Moves the review to a later date, of which the complainant is told before the earlier one has passed. */
    // CP-08
    public List<ComplaintEvent> extendReview(LocalDate newDueOn, LocalDate noticeSentOn, LocalDate today) {
        Act.EXTEND_REVIEW.requireIn(state);
        unless(newDueOn.isAfter(review.dueOn()), "REVIEW_DATE_NOT_LATER");
        unless(!noticeSentOn.isAfter(review.dueOn()), "REVIEW_NOTICE_LATE");
        unless(!noticeSentOn.isAfter(today), "REVIEW_NOTICE_NOT_SENT");
        return List.of(new ComplaintEvent.ReviewExtended(newDueOn, noticeSentOn));
    }

    /** Notes what visitation has decided; nothing where the complaint was withdrawn meanwhile. */
    public List<ComplaintEvent> reviewDecided(ReviewOutcome outcome, LocalDate on) {
        if (!IN_REVIEW.contains(state)) {
            return List.of();
        }
        var decided = new ComplaintEvent.ReviewDecided(outcome);
        return outcome == ReviewOutcome.UPHELD
                ? List.of(decided, new ComplaintEvent.Closed(Closing.UPHELD, on))
                : List.of(decided);
    }

    /** Closes a partly upheld complaint whose rest the complainant does not maintain. */
    // CP-09
    public List<ComplaintEvent> dropRest(LocalDate on) {
        Act.DROP_REST.requireIn(state);
        return List.of(new ComplaintEvent.Closed(Closing.SATISFIED, on));
    }

    /** Forwards the complaint with the reasons of the decision and of the review. */
    // R54, CP-09
    public List<ComplaintEvent> forwardToAppealsBoard(Forwarding sent) {
        Act.FORWARD.requireIn(state);
        unless(!sent.reasons().isBlank() && !sent.reviewReasons().isBlank(), "FORWARDING_REASONS_REQUIRED");
        return List.of(new ComplaintEvent.Forwarded(sent));
    }

    // CP-12
    public List<ComplaintEvent> recordOutcome(BoardDecision decision) {
        Act.RECORD_OUTCOME.requireIn(state);
        unless(!decision.documentRef().isBlank(), "OUTCOME_DOCUMENT_REQUIRED");
        return List.of(new ComplaintEvent.OutcomeRecorded(decision));
    }

    // CP-13
    public List<ComplaintEvent> withdraw(LocalDate on) {
        Act.WITHDRAW.requireIn(state);
        return List.of(new ComplaintEvent.Withdrawn(on));
    }

    @Override
    public Complaint apply(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Registered registered -> begin(registered);
            case ComplaintEvent.TimelinessChanged changed -> timed(timeliness.changed(changed));
            case ComplaintEvent.ReviewExtended extended ->
                in(EXTENDED).reviewed(review.extended(extended.newDueOn(), extended.noticeSentOn()));
            case ComplaintEvent.ReviewDecided decided ->
                in(State.valueOf(decided.outcome().name())).reviewed(review.decided(decided.outcome()));
            case ComplaintEvent.Closed closed ->
                over(closed.outcome() == Closing.UPHELD ? UPHELD : State.CLOSED_SATISFIED);
            case ComplaintEvent.Forwarded forwarded -> in(FORWARDED).forwarded(forwarded.forwarding());
            case ComplaintEvent.OutcomeRecorded recorded ->
                over(State.valueOf(recorded.decision().outcome().name())).answered(recorded.decision());
            case ComplaintEvent.Withdrawn withdrawn -> over(WITHDRAWN);
        };
    }

    private Complaint timed(TimelinessHistory next) {
        return new Complaint(
                id, caseId, citizenId, claim, state, received, lineIds, next, review, forwarding, boardDecision);
    }

    private Complaint in(State next) {
        return with(claim, next, review, forwarding, boardDecision);
    }

    private Complaint over(State last) {
        return with(id, last, review, forwarding, boardDecision);
    }

    private Complaint reviewed(Review next) {
        return with(claim, state, next, forwarding, boardDecision);
    }

    private Complaint forwarded(Forwarding sent) {
        return with(claim, state, review, sent, boardDecision);
    }

    private Complaint answered(BoardDecision decision) {
        return with(claim, state, review, forwarding, decision);
    }

    private Complaint with(
            UUID nextClaim, State next, Review nextReview, @Nullable Forwarding sent, @Nullable BoardDecision answer) {
        return new Complaint(
                id, caseId, citizenId, nextClaim, next, received, lineIds, timeliness, nextReview, sent, answer);
    }
}
