package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that the citizen's need has changed.
 *
 * @param supplierId who had the citizen when it was reported
 */
// SU-05
public record NeedChange(
        UUID reportId,
        ReporterType reporterType,
        String supplierId,
        Category category,
        @Nullable Confidential note,
        Instant reportedAt) {

    public enum Category {
        MORE_SUPPORT,
        LESS_SUPPORT,
        OTHER_SUPPORT,
        ATTENDANCE,
        HEALTH,
        LIVING_SITUATION,
        OTHER
    }

    public enum ReporterType {
        SUPPLIER,
        CITIZEN,
        GUARDIAN,
        REPRESENTATIVE
    }
}
