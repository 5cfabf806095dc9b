package dk.samvaer.supplier.web.reports;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.Undecodable;
import dk.samvaer.supplier.messaging.ReportReader;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Reads a report from a request in either mode of the HTTP binding of CloudEvents 1.0: structured, or binary with its attributes in
 * {@code ce-} headers. Batches are refused, since each report has an acknowledgement of its own.
 */
final class SentReport {
    static final String STRUCTURED = "application/cloudevents+json";
    static final String BINARY = "application/json";

    private static final String ATTRIBUTE = "ce-";
    private static final MediaType BATCH = MediaType.valueOf("application/cloudevents-batch+json");

    private SentReport() {}

    /**
     * @throws UnfitReport where it is too large, or of no media type that is taken
     * @throws InvalidInput {@code UNDECODABLE} where it is no event
     */
    static CloudEvent read(HttpServletRequest request, byte[] body) {
        var type = mediaType(request.getContentType());
        boolean structured = MediaType.valueOf(STRUCTURED).equalsTypeAndSubtype(type);
        if (BATCH.equalsTypeAndSubtype(type)) {
            throw UnfitReport.mediaType("REPORT_BATCH_UNSUPPORTED");
        }
        if (!structured && !(MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) && hasAttributes(request))) {
            throw UnfitReport.mediaType("REPORT_MEDIA_TYPE_UNSUPPORTED");
        }
        if (body.length > ReportReader.MAX_BYTES) {
            throw UnfitReport.tooLarge();
        }
        try {
            return structured
                    ? CloudEvents.readStructured(body)
                    : CloudEvents.readBinary(name -> header(request, name), body);
        } catch (Undecodable undecodable) {
            throw new InvalidInput("UNDECODABLE");
        }
    }

    private static @Nullable MediaType mediaType(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException malformed) {
            return null;
        }
    }

    private static boolean hasAttributes(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(ATTRIBUTE));
    }

    /** A value is percent-encoded where it has other than printable ASCII; a plus sign stands for itself. */
    private static @Nullable String header(HttpServletRequest request, String name) {
        List<String> values =
                Collections.list(request.getHeaders(name.equals("traceparent") ? name : ATTRIBUTE + name));
        if (values.size() > 1) {
            throw new Undecodable("the header ce-" + name + " comes twice");
        }
        try {
            return values.isEmpty()
                    ? null
                    : URLDecoder.decode(values.getFirst().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Undecodable("the header ce-" + name + " is not percent-encoded text");
        }
    }
}
