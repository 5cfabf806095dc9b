package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.Supplement;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was added to a complaint. */
record SupplementView(
        LocalDate receivedOn,
        ComplaintChannel channel,
        List<UUID> lineIds,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason) {

    static SupplementView of(Supplement it) {
        return new SupplementView(
                it.receivedOn(), ComplaintChannel.shown(it.channel()), it.lineIds(), it.grounds(), it.lateReason());
    }
}
