package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.events.Watermark;
import dk.samvaer.supplier.domain.IncomingReport.Position;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A place on the supplier's topic where a report stood. Each is answered once, however often it is read.
 *
 * @param at when the record was written, which tells a topic that was made anew from the one before it
 */
public record ReportDelivery(Position position, Instant at) {

    /** The report as an event of its partition, numbered by its place there. */
    EventEnvelope envelope(UUID reportId, UUID caseId, String type) {
        int partition = position.partition();
        long offset = position.offset();
        UUID id = Ids.derive(reportId, partition + ":" + offset + ":" + at);
        return new EventEnvelope(id, type, "reports", new UUID(0, partition), caseId, offset + 1, at, null, true);
    }

    /** What the acknowledgement of the report remembers of it. */
    public Watermark watermark(UUID reportId) {
        return Objects.requireNonNull(envelope(reportId, reportId, "").watermark());
    }
}
