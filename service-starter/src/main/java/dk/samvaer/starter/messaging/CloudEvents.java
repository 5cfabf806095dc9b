package dk.samvaer.starter.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.store.OutboxEntry;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Events in the Kafka protocol binding of CloudEvents 1.0: written in binary mode, read in both. A structured event is known by its
 * content type or, since plain producers send no headers, by being a JSON object with a {@code specversion}.
 */
public final class CloudEvents {
    private static final String SCHEMAS = "https://samvaer.dk/schemas/";

    private final String source;

    /** @param service short name of the writing service, such as {@code visitation} */
    public CloudEvents(String service) {
        this.source = "/" + service + "-service";
    }

    /** The record for one outbox entry: key is the case id, attributes are {@code ce_*} headers, value is the data. */
    public ProducerRecord<byte[], byte[]> toRecord(OutboxEntry entry) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(entry.topic(), bytes(entry.caseId().toString()), WireJson.toBytes(entry.data()));
        attributes(entry).forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private Map<String, String> attributes(OutboxEntry entry) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", entry.publishedId().toString());
        headers.put("ce_type", CloudEvent.PREFIX + entry.type());
        headers.put("ce_source", source);
        headers.put("ce_subject", entry.caseId().toString());
        headers.put("ce_time", entry.publishedTime().toString());
        headers.put("ce_dataschema", SCHEMAS + entry.type() + ".schema.json");
        headers.put("ce_sequence", Long.toString(entry.sequence()));
        headers.put("ce_aggregateid", entry.aggregateId().toString());
        headers.put("ce_correlationid", entry.correlationId().toString());
        headers.put("ce_causationid", entry.causationId().toString());
        headers.put("ce_actorrole", entry.actorRole());
        if (entry.traceparent() != null) {
            headers.put("traceparent", entry.traceparent());
        }
        headers.put("content-type", "application/json");
        return headers;
    }

    /**
     * Reads a record in either mode.
     *
     * @throws Undecodable when it is neither
     */
    public static CloudEvent read(ConsumerRecord<byte[], byte[]> message) {
        if (message.value() == null) {
            throw new Undecodable("the record has no value");
        }
        if (header(message, "ce_specversion") != null) {
            return attributes(name -> header(message, "ce_" + name), header(message, "traceparent"), message.value());
        }
        return readStructured(message.value());
    }

    /**
     * Reads an event in structured mode, as it also arrives over HTTP.
     *
     * @throws Undecodable when it is none
     */
    public static CloudEvent readStructured(byte[] body) {
        JsonNode event;
        try {
            event = WireJson.read(body, JsonNode.class);
        } catch (JacksonException malformed) {
            throw new Undecodable("neither ce_ headers nor a JSON object");
        }
        if (!event.isObject() || !event.has("specversion")) {
            throw new Undecodable("neither ce_ headers nor a JSON object with specversion");
        }
        byte[] data = event.has("data") ? WireJson.toBytes(event.get("data")) : new byte[0];
        return attributes(name -> text(event, name), text(event, "traceparent"), data);
    }

    private static CloudEvent attributes(Attributes attributes, @Nullable String traceparent, byte[] data) {
        if (!"1.0".equals(attributes.get("specversion"))) {
            throw new Undecodable("specversion is not 1.0");
        }
        return new CloudEvent(
                attributes.required("id"),
                attributes.required("source"),
                attributes.required("type"),
                attributes.get("subject"),
                instant(attributes.get("time")),
                sequence(attributes.get("sequence")),
                uuid(attributes.get("aggregateid")),
                uuid(attributes.get("correlationid")),
                attributes.get("actorrole"),
                traceparent,
                data);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static @Nullable String text(JsonNode event, String name) {
        JsonNode value = event.get(name);
        return value == null || !value.isValueNode() || value.isNull() ? null : value.asString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new Undecodable("time is no RFC 3339 instant");
        }
    }

    private static long sequence(@Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw new Undecodable("sequence is no number");
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Undecodable("an id is no UUID");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @FunctionalInterface
    private interface Attributes {
        @Nullable
        String get(String name);

        default String required(String name) {
            return Optional.ofNullable(get(name))
                    .filter(value -> !value.isBlank())
                    .orElseThrow(() -> new Undecodable(name + " is missing"));
        }
    }
}
