package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.Undecodable;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Refusal;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a supplier's system sent, and makes the checks that need nothing but the report itself, in this order: size, decodable,
 * known type and major version, schema.
 */
@Component
public class ReportReader {
    /** The largest report that is read. */
    public static final int MAX_BYTES = 64 * 1024;

    static final int MAX_ATTRIBUTE = 255;

    private final ReportSchemas schemas = new ReportSchemas();

    /** Reads a record from the supplier's own topic, in either mode of CloudEvents. */
    public IncomingReport read(ConsumerRecord<byte[], byte[]> message) {
        String supplierId = ReportTopics.supplierOf(message.topic());
        UUID claimedCase = message.key() == null
                ? null
                : Ids.parse(new String(message.key(), UTF_8)).orElse(null);
        if (message.value() != null && message.value().length > MAX_BYTES) {
            return unreadable(message, claimedCase, new Refusal("REPORT_TOO_LARGE", "A report is at most 64 KiB."));
        }
        try {
            return read(CloudEvents.read(message), supplierId, claimedCase);
        } catch (Undecodable undecodable) {
            String detail = "This is no CloudEvents 1.0 event: " + undecodable.getMessage() + ".";
            return unreadable(message, claimedCase, new Refusal("UNDECODABLE", detail));
        }
    }

    /** A report on which the code breaks: refused under its own id where that can be read, so that it holds up no other. */
    public IncomingReport unprocessed(ConsumerRecord<byte[], byte[]> message) {
        var refusal = new Refusal("NOT_PROCESSED", "The report could not be processed. The operators have been told.");
        try {
            return read(message).refused(refusal);
        } catch (RuntimeException | StackOverflowError broken) {
            return unreadable(message, null, refusal);
        }
    }

    private static IncomingReport unreadable(
            ConsumerRecord<byte[], byte[]> message, @Nullable UUID claimedCase, Refusal refusal) {
        String supplierId = ReportTopics.supplierOf(message.topic());
        String position = message.topic() + ":" + message.partition() + ":" + message.offset();
        return IncomingReport.unreadable(supplierId, position, claimedCase, refusal);
    }

    /**
     * Reads an event in structured mode.
     *
     * @throws Undecodable when it is none
     */
    public IncomingReport read(byte[] body, String supplierId) {
        return read(CloudEvents.readStructured(body), supplierId);
    }

    /**
     * Reads an event that came over HTTP.
     *
     * @throws Undecodable when an attribute is no text that can be written
     */
    public IncomingReport read(CloudEvent event, String supplierId) {
        return read(event, supplierId, null);
    }

    private IncomingReport read(CloudEvent event, String supplierId, @Nullable UUID key) {
        refuseUnfit(event.id());
        refuseUnfit(event.source());
        refuseUnfit(event.type());
        UUID claimedCase = key == null && event.subject() != null
                ? Ids.parse(event.subject()).orElse(null)
                : key;
        return new IncomingReport(
                IncomingReport.idOf(supplierId, event.source(), event.id()),
                supplierId,
                event.id(),
                event.type(),
                claimedCase,
                schemas.read(event));
    }

    /** An id is repeated in the answer: it must be text that can be written. */
    private static void refuseUnfit(String attribute) {
        boolean fits = attribute.length() <= MAX_ATTRIBUTE
                && attribute.codePoints().noneMatch(Character::isISOControl)
                && UTF_8.newEncoder().canEncode(attribute);
        if (!fits) {
            throw new Undecodable("an attribute is no text of at most 255 characters");
        }
    }
}
