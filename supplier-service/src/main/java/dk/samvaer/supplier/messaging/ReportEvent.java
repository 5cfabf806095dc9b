package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.input.CprNumbers;
import dk.samvaer.supplier.domain.Refusal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The event of a report, with the attributes that matter; whatever else the sender put in is ignored.
 *
 * @param type full type, such as {@code dk.samvaer.report.need-changed.v1}
 * @param data as they came, empty where there are none
 */
record ReportEvent(
        String id, String source, String type, @Nullable String subject, byte[] data) {
    static final int MAX_ATTRIBUTE = 255;
    private static final Refusal CPR =
            new Refusal("CPR_NOT_ALLOWED", "An attribute of the event looks like a CPR number.");

    /**
     * Reads an event whose attributes are headers.
     *
     * @throws UnreadableReport where it is none
     */
    static ReportEvent binary(SentReport sent, byte[] body) {
        return of(sent::attribute, sent.attribute("datacontenttype"), body);
    }

    /**
     * Reads an event that is one JSON object.
     *
     * @throws UnreadableReport where it is none
     */
    static ReportEvent structured(byte[] body) {
        var malformed = UnreadableReport.undecodable("it is neither ce_ headers nor a JSON object")
                .refusal();
        var event = switch (ReportJson.read(body, malformed)) {
            case ReportJson.Read.Value read -> read.json();
            case ReportJson.Read.Refused refused -> throw new UnreadableReport(refused.refusal(), null);
        };
        if (!event.isObject() || !event.has("specversion")) {
            throw UnreadableReport.undecodable("it is neither ce_ headers nor a JSON object with specversion");
        }
        return of(name -> text(event, name), text(event, "datacontenttype"), data(event));
    }

    private static ReportEvent of(Attributes attributes, @Nullable String dataType, byte[] data) {
        if (!"1.0".equals(attributes.get("specversion"))) {
            throw UnreadableReport.undecodable("specversion is not 1.0");
        }
        if (dataType != null && !SentReport.isJson(dataType)) {
            throw SentReport.unsupported();
        }
        requireInstant(attributes.get("time"));
        var event = new ReportEvent(
                attributes.required("id"),
                attributes.required("source"),
                attributes.required("type"),
                attributes.get("subject"),
                data);
        event.refuseCpr();
        return event;
    }

    /** An id that can be repeated in an answer; null where there is none. */
    static @Nullable String readableId(@Nullable String id) {
        return id == null || id.isBlank() || !fits(id) || CprNumbers.in(id) ? null : id;
    }

    private void refuseCpr() {
        if (CprNumbers.in(id) || CprNumbers.in(source) || CprNumbers.in(type)) {
            throw new UnreadableReport(CPR, null);
        }
    }

    private static boolean fits(String attribute) {
        return attribute.length() <= MAX_ATTRIBUTE
                && attribute.codePoints().noneMatch(it -> Character.isISOControl(it) || it == '\ufffd')
                && ReportJson.isUnicode(attribute);
    }

    private static @Nullable String text(JsonNode event, String name) {
        JsonNode value = event.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw UnreadableReport.undecodable(name + " is no text");
        }
        return value.stringValue();
    }

    private static byte[] data(JsonNode event) {
        var encoded = text(event, "data_base64");
        if (encoded == null) {
            return event.has("data") ? ReportJson.bytes(event.get("data")) : new byte[0];
        }
        if (event.has("data")) {
            throw UnreadableReport.undecodable("it has both data and data_base64");
        }
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException malformed) {
            throw UnreadableReport.undecodable("data_base64 is no Base64");
        }
    }

    private static void requireInstant(@Nullable String text) {
        try {
            if (text != null) {
                Instant.parse(text);
            }
        } catch (DateTimeParseException malformed) {
            throw UnreadableReport.undecodable("time is no RFC 3339 instant");
        }
    }

    @FunctionalInterface
    private interface Attributes {
        @Nullable
        String get(String name);

        default String required(String name) {
            var value = get(name);
            if (value == null || value.isBlank()) {
                throw UnreadableReport.undecodable(name + " is missing");
            }
            if (!fits(value)) {
                throw UnreadableReport.undecodable(name + " is no text of at most 255 characters");
            }
            return value;
        }
    }
}
