package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.register.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a decision as far as visitation is concerned: it reviews its own decision and learns what the board said.
 *
 * @param stuckSince the day by which the board should have had it, where something stands in the way; null otherwise
 * @param letter that the decision is maintained and the complaint goes to the board; null where it was not
 */
// RSL § 66; CP-08, CP-09, CP-12, R53
public record Complaint(
        UUID id,
        List<UUID> lineIds,
        LocalDate receivedOn,
        LocalDate reviewDueOn,
        @Nullable Review review,
        @Nullable Confidential reviewReasons,
        @Nullable Letter letter,
        @Nullable Appeal appeal,
        @Nullable End end,
        @Nullable LocalDate stuckSince) {

    /** What the letter about a maintained decision rests on, as of the day on which it was sent. */
    // RSL § 66; CP-09, R53, CFG-01
    public record Letter(LocalDate sentOn, Dispatch dispatch, Unit deciding, List<LegalReference> legalReferences) {}

    /** The municipality's own review. */
    public enum Review {
        UPHELD,
        PARTLY_UPHELD,
        MAINTAINED
    }

    /** What the appeals board decided. */
    public enum Appeal {
        AFFIRMED,
        CHANGED,
        ANNULLED,
        REMITTED,
        DISMISSED,
        REFERRED,
        LAPSED;

        /** Whether the municipality must decide again. */
        public boolean reopens() {
            return this == CHANGED || this == ANNULLED || this == REMITTED;
        }
    }

    /** How a complaint ends without a word of the appeals board. */
    // CP-09, CP-13
    public enum End {
        UPHELD,
        SATISFIED,
        WITHDRAWN
    }

    static Complaint received(DecisionEvent.Complained e) {
        return new Complaint(
                e.complaintId(), e.lineIds(), e.receivedOn(), e.reviewDueOn(), null, null, null, null, null, null);
    }

    Complaint apply(DecisionEvent.OfComplaint event) {
        return switch (event) {
            case DecisionEvent.ComplaintSupplemented e -> about(e.lineIds());
            case DecisionEvent.ReviewExtended e -> dueOn(e.newDueOn());
            case DecisionEvent.ComplaintReviewed e -> reviewed(e.outcome(), e.reasons(), e.letter());
            case DecisionEvent.ForwardingOverdue e -> stuck(e.dueOn());
            case DecisionEvent.ComplaintForwarded ignored -> stuck(null);
        };
    }

    private Complaint about(List<UUID> lines) {
        return new Complaint(
                id, lines, receivedOn, reviewDueOn, review, reviewReasons, letter, appeal, end, stuckSince);
    }

    private Complaint dueOn(LocalDate later) {
        return new Complaint(id, lineIds, receivedOn, later, review, reviewReasons, letter, appeal, end, stuckSince);
    }

    private Complaint reviewed(Review outcome, Confidential reasons, @Nullable Letter sent) {
        return new Complaint(id, lineIds, receivedOn, reviewDueOn, outcome, reasons, sent, appeal, end, stuckSince);
    }

    Complaint appealed(Appeal outcome) {
        return new Complaint(id, lineIds, receivedOn, reviewDueOn, review, reviewReasons, letter, outcome, end, null);
    }

    private Complaint stuck(@Nullable LocalDate since) {
        return new Complaint(id, lineIds, receivedOn, reviewDueOn, review, reviewReasons, letter, appeal, end, since);
    }

    Complaint closed(End how) {
        return new Complaint(id, lineIds, receivedOn, reviewDueOn, review, reviewReasons, letter, appeal, how, null);
    }

    public void requireReviewable() {
        RuleViolation.unless(review == null, "COMPLAINT_REVIEWED_ALREADY");
        RuleViolation.unless(pending(), "COMPLAINT_SETTLED");
    }

    public boolean waitsForReview() {
        return review == null && pending();
    }

    /**
     * Whether the municipality still looks at its decision, or has upheld the complaint in whole or in part, which the board's word on the
     * rest does not undo.
     */
    // CP-09, CP-10
    public boolean underReview() {
        return end != End.WITHDRAWN && (review == null ? !decidedByBoard() : promised());
    }

    /** Whether the review has promised a decision that gives what was complained about, or a part of it. */
    // CP-09
    public boolean promised() {
        return review == Review.UPHELD || review == Review.PARTLY_UPHELD;
    }

    public boolean upheld() {
        return review == Review.UPHELD;
    }

    public boolean withdrawn() {
        return end == End.WITHDRAWN;
    }

    /** Whether it has neither ended nor been decided by the board. */
    // CP-13
    public boolean pending() {
        return end == null && !decidedByBoard();
    }

    private boolean decidedByBoard() {
        return appeal != null && appeal != Appeal.REFERRED;
    }

    /** A reassessment can end without a decision only when the complaint has been reviewed and not upheld, or has ended. */
    public void requireSettledUnchanged() {
        RuleViolation.unless(!waitsForReview(), "COMPLAINT_REVIEW_MISSING");
        RuleViolation.unless(!underReview(), "DECISION_REQUIRED");
    }

    /** All complaints about one decision, the oldest first. */
    public record Complaints(List<Complaint> all) {
        public static final Complaints NONE = new Complaints(List.of());

        Optional<Complaint> find(UUID complaintId) {
            return all.stream().filter(it -> it.id().equals(complaintId)).findFirst();
        }

        boolean pending() {
            return all.stream().anyMatch(Complaint::pending);
        }

        Complaints plus(Complaint another) {
            return new Complaints(
                    Stream.concat(all.stream(), Stream.of(another)).toList());
        }

        Complaints with(UUID complaintId, UnaryOperator<Complaint> change) {
            return new Complaints(all.stream()
                    .map(it -> it.id().equals(complaintId) ? change.apply(it) : it)
                    .toList());
        }
    }
}
