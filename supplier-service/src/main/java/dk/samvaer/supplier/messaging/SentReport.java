package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.supplier.domain.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;

/**
 * What a supplier's system sent, whatever carried it.
 *
 * @param contentTypes all values of the header of that name
 * @param attributes those of binary mode by name, without {@code ce_} or {@code ce-}, each with all its values
 * @param key of the record; null where there is none
 */
public record SentReport(
        List<String> contentTypes,
        Map<String, List<String>> attributes,
        @Nullable String key,
        byte @Nullable [] body) {
    private static final String PREFIX = "ce_";
    private static final String STRUCTURED = "application/cloudevents+json";

    /** How an event is laid out in a message. */
    enum Mode {
        BINARY,
        STRUCTURED
    }

    public SentReport {
        contentTypes = List.copyOf(contentTypes);
        attributes = Map.copyOf(attributes);
    }

    static SentReport of(ConsumerRecord<byte[], byte[]> message) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        List<String> contentTypes = new ArrayList<>();
        for (Header header : message.headers()) {
            var value = header.value() == null ? "" : new String(header.value(), UTF_8);
            if (header.key().startsWith(PREFIX)) {
                attributes
                        .computeIfAbsent(header.key().substring(PREFIX.length()), name -> new ArrayList<>())
                        .add(value);
            } else if (header.key().equalsIgnoreCase("content-type")) {
                contentTypes.add(value);
            }
        }
        var key = message.key() == null ? null : new String(message.key(), UTF_8);
        return new SentReport(contentTypes, attributes, key, message.value());
    }

    /** An event in structured mode. */
    public static SentReport structured(byte[] body) {
        return new SentReport(List.of(STRUCTURED), Map.of(), null, body);
    }

    /**
     * The mode by the content type or, where a plain producer sends none, by the headers.
     *
     * @throws UnreadableReport where the content type is none of an event in JSON
     */
    Mode mode() {
        var type = contentTypes.isEmpty() ? null : parsed(contentTypes.getFirst());
        boolean event = type != null && isEvent(type);
        if (type != null && !isJson(type)) {
            throw unsupported();
        }
        return event || attributes.isEmpty() ? Mode.STRUCTURED : Mode.BINARY;
    }

    /** The only value of an attribute of binary mode; null where it is missing or ambiguous. */
    @Nullable
    String attribute(String name) {
        var values = attributes.getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : null;
    }

    /** Whether a header that says what the event is stands there more than once. */
    boolean isAmbiguous() {
        return contentTypes.size() > 1 || attributes.values().stream().anyMatch(values -> values.size() > 1);
    }

    /** Whether data of this content type can be read. */
    static boolean isJson(String contentType) {
        return isJson(parsed(contentType));
    }

    private static boolean isJson(MimeType type) {
        var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        var charset = type.getParameter("charset");
        boolean readable = charset == null
                || charset.replace("\"", "").equalsIgnoreCase("utf-8")
                || charset.replace("\"", "").equalsIgnoreCase("us-ascii");
        return readable && (subtype.equals("json") || subtype.endsWith("+json"));
    }

    /** @throws UnreadableReport where it is a batch, since each report has an answer of its own */
    private static boolean isEvent(MimeType type) {
        var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        if (subtype.startsWith("cloudevents-batch")) {
            throw new UnreadableReport(
                    new Refusal("REPORT_BATCH_UNSUPPORTED", "Each report is sent on its own."), null);
        }
        return subtype.equals("cloudevents+json");
    }

    private static MimeType parsed(String contentType) {
        try {
            return MimeType.valueOf(contentType);
        } catch (InvalidMimeTypeException malformed) {
            throw unsupported();
        }
    }

    static UnreadableReport unsupported() {
        var detail = "A report is " + STRUCTURED + ", or application/json with the attributes of an event as headers.";
        return new UnreadableReport(new Refusal("REPORT_MEDIA_TYPE_UNSUPPORTED", detail), null);
    }
}
