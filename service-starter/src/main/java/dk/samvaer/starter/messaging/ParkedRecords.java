package dk.samvaer.starter.messaging;

import dk.samvaer.starter.messaging.Inbox.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Makes a parked event of a record, whole, and the record of it again. */
final class ParkedRecords {
    private ParkedRecords() {}

    /** Where a record stands, which is its id when it is parked. */
    static String place(ConsumerRecord<byte[], byte[]> message) {
        return message.topic() + ":" + message.partition() + ":" + message.offset();
    }

    static ParkedEvent park(
            ConsumerRecord<byte[], byte[]> message,
            long position,
            @Nullable UUID caseId,
            @Nullable String type,
            Refusal refusal,
            Instant now) {
        return new ParkedEvent(
                place(message),
                position,
                caseId,
                message.topic(),
                message.partition(),
                message.offset(),
                type,
                refusal.reason(),
                refusal.detail(),
                now,
                0,
                now,
                null,
                message.key(),
                message.value(),
                headers(message));
    }

    private static Map<String, byte[]> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), Objects.requireNonNullElse(header.value(), new byte[0])));
        return headers;
    }

    static ConsumerRecord<byte[], byte[]> record(ParkedEvent parked) {
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>(parked.topic(), parked.partition(), parked.offset(), parked.key(), parked.value());
        parked.headers().forEach((name, value) -> message.headers().add(name, value));
        return message;
    }
}
