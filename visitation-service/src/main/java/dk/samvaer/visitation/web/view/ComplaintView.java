package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Complaint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint about a decision: the municipality's own review of it, and what the appeals board decided. */
public record ComplaintView(
        UUID id,
        List<UUID> lineIds,
        LocalDate receivedOn,
        LocalDate reviewDueOn,
        @Nullable Review review,
        @Nullable Confidential reviewReasons,
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

    static ComplaintView of(Complaint it) {
        return new ComplaintView(
                it.id(),
                it.lineIds(),
                it.receivedOn(),
                it.reviewDueOn(),
                Codes.orNull(Review.class, it.review()),
                it.reviewReasons(),
                Codes.orNull(Appeal.class, it.appeal()),
                it.withdrawn());
    }
}
