package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the complainant added to an open complaint.
 *
 * @param lineIds further lines of the decision; may be none
 * @param lateReason why the complaint, or what is added, comes late
 */
// CP-07, CP-13
public record Supplement(
        LocalDate receivedOn,
        Channel channel,
        List<UUID> lineIds,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason,
        Actor by) {

    /** Whether it gives grounds or a reason. */
    boolean says() {
        return grounds != null && !grounds.isBlank() || lateReason != null && !lateReason.isBlank();
    }
}
