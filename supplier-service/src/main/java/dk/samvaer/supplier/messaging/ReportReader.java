package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.IncomingReport.Claims;
import dk.samvaer.supplier.domain.IncomingReport.Position;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a supplier's system sent, and makes the checks that need nothing but the report itself, in this order: content type, size,
 * decodable, known type and major version, schema.
 */
@Component
public class ReportReader {
    /** The largest report that is read. */
    public static final int MAX_BYTES = 64 * 1024;

    private final ReportSchemas schemas = new ReportSchemas();
    private final BlindIndex fingerprints;

    /** @param fingerprints keyed, since what is reported can be guessed */
    public ReportReader(BlindIndex fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Reads a record from the supplier's own topic, in either mode of CloudEvents. What is no report is refused under an id of its place. */
    public IncomingReport read(ConsumerRecord<byte[], byte[]> message) {
        String supplierId = ReportTopics.supplierOf(message.topic());
        var sent = SentReport.of(message);
        try {
            return read(sent, supplierId).at(position(message));
        } catch (UnreadableReport none) {
            return IncomingReport.unreadable(
                    supplierId,
                    position(message),
                    at(message),
                    none.eventId(),
                    claims(sent, null, null, Map.of()),
                    none.refusal());
        }
    }

    /** A report on which the code breaks: refused under its own id where that can be read, so that it holds up no other. */
    public IncomingReport unprocessed(ConsumerRecord<byte[], byte[]> message) {
        var refusal = new Refusal("NOT_PROCESSED", "The report could not be processed. The operators have been told.");
        try {
            return read(message).refused(refusal);
        } catch (RuntimeException | StackOverflowError broken) {
            String supplierId = ReportTopics.supplierOf(message.topic());
            return IncomingReport.unreadable(supplierId, position(message), at(message), null, Claims.NONE, refusal);
        }
    }

    /**
     * Reads a report in either mode of CloudEvents, whatever carried it.
     *
     * @throws UnreadableReport where it is no event, or one that cannot be a report
     */
    public IncomingReport read(SentReport sent, String supplierId) {
        try {
            return read(event(sent), sent, supplierId);
        } catch (UnreadableReport none) {
            throw none.of(eventId(sent));
        }
    }

    private static ReportEvent event(SentReport sent) {
        var body = sent.body();
        if (sent.isAmbiguous()) {
            throw new UnreadableReport(new Refusal("DUPLICATE_ATTRIBUTE", "A header of the event comes twice."), null);
        }
        if (body == null) {
            throw UnreadableReport.undecodable("the record has no value");
        }
        var mode = sent.mode();
        if (body.length > MAX_BYTES) {
            throw new UnreadableReport(new Refusal("REPORT_TOO_LARGE", "A report is at most 64 KiB."), null);
        }
        return mode == SentReport.Mode.BINARY ? ReportEvent.binary(sent, body) : ReportEvent.structured(body);
    }

    /** The sender's id also of what cannot be read as a whole. */
    private static @Nullable String eventId(SentReport sent) {
        var body = sent.body();
        return body == null || !sent.attributes().isEmpty()
                ? ReportEvent.readableId(sent.attribute("id"))
                : ReportIds.in(body);
    }

    private IncomingReport read(ReportEvent event, SentReport sent, String supplierId) {
        var malformed = new Refusal("UNDECODABLE", "The data are missing or no JSON.");
        return switch (ReportJson.read(event.data(), malformed)) {
            case ReportJson.Read.Refused refused -> throw new UnreadableReport(refused.refusal(), event.id());
            case ReportJson.Read.Value data -> read(event, sent, supplierId, data.json());
        };
    }

    private IncomingReport read(ReportEvent event, SentReport sent, String supplierId, JsonNode data) {
        var content = schemas.read(event.type(), data);
        Map<String, LocalDate> days = content instanceof SupplierReport ? schemas.days(event.type(), data) : Map.of();
        return new IncomingReport(
                IncomingReport.idOf(supplierId, event.source(), event.id()),
                supplierId,
                null,
                event.id(),
                event.type(),
                claims(sent, event, data, days),
                fingerprint(event.type(), ReportJson.canonical(data)),
                content);
    }

    private String fingerprint(String type, byte[] data) {
        return fingerprints.of("report " + type, data);
    }

    private static Claims claims(
            SentReport sent, @Nullable ReportEvent event, @Nullable JsonNode data, Map<String, LocalDate> days) {
        Map<String, String> cases = new LinkedHashMap<>();
        claim(cases, Claims.KEY, sent.key());
        claim(cases, Claims.SUBJECT, event == null ? sent.attribute("subject") : event.subject());
        claim(cases, Claims.CASE_ID, data == null ? null : data.path("caseId").asString(""));
        return new Claims(cases, days);
    }

    private static void claim(Map<String, String> cases, String where, @Nullable String claimed) {
        if (claimed != null && !claimed.isBlank()) {
            cases.put(where, claimed);
        }
    }

    private static Instant at(ConsumerRecord<?, ?> message) {
        return Instant.ofEpochMilli(message.timestamp());
    }

    private static Position position(ConsumerRecord<?, ?> message) {
        return new Position(message.topic(), message.partition(), message.offset());
    }
}
