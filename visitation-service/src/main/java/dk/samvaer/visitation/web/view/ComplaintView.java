package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a decision: the municipality's own review of it, and what the appeals board decided.
 *
 * @param letter that the decision is maintained; null where it was not
 */
public record ComplaintView(
        UUID id,
        List<UUID> lineIds,
        LocalDate receivedOn,
        LocalDate reviewDueOn,
        @Nullable Review review,
        @Nullable Confidential reviewReasons,
        @Nullable MaintainedLetter letter,
        @Nullable Appeal appeal,
        boolean withdrawn) {

    /** What the municipality's own review came to. */
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
        LAPSED
    }

    /**
     * The letter that the municipality stands by its decision.
     *
     * @param copiesTo the representatives who get a copy of it
     */
    public record MaintainedLetter(LocalDate sentOn, DecisionView.Delivery channel, List<UUID> copiesTo) {
        private static @Nullable MaintainedLetter of(Complaint.@Nullable Letter it) {
            return it == null
                    ? null
                    : new MaintainedLetter(
                            it.sentOn(),
                            Codes.as(DecisionView.Delivery.class, it.dispatch().delivery()),
                            it.dispatch().copies().stream()
                                    .map(Dispatch.Copy::representativeId)
                                    .toList());
        }
    }

    static ComplaintView of(Complaint it) {
        return new ComplaintView(
                it.id(),
                it.lineIds(),
                it.receivedOn(),
                it.reviewDueOn(),
                Codes.orNull(Review.class, it.review()),
                it.reviewReasons(),
                MaintainedLetter.of(it.letter()),
                Codes.orNull(Appeal.class, it.appeal()),
                it.withdrawn());
    }
}
