package dk.samvaer.supplier.domain.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a report from a supplier's system.
 *
 * @param number from 1 within the report
 * @param code {@code ACCEPTED}, the reason of a rejection, {@code OPENED}, or the outcome of the closed reassessment
 * @param detail of a rejection
 * @param decisionId the new decision that closed the reassessment, if one did
 */
public record ReportAnswer(
        int number,
        Kind kind,
        String code,
        @Nullable String detail,
        @Nullable UUID decisionId,
        Instant at) {

    public enum Kind {
        ACCEPTED,
        REJECTED,
        /** A reassessment was opened, or the report was added to an open one. */
        OPENED,
        /** That reassessment is closed. */
        CLOSED
    }
}
