package dk.samvaer.supplier.web.reports;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.supplier.messaging.SentReport;
import dk.samvaer.supplier.messaging.UnreadableReport;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Takes a report from a request in either mode of the HTTP binding of CloudEvents 1.0: structured, or binary with its attributes in
 * {@code ce-} headers. Batches are refused, since each report has an acknowledgement of its own.
 */
final class PostedReport {
    static final String STRUCTURED = "application/cloudevents+json";
    static final String BINARY = "application/json";

    private static final String ATTRIBUTE = "ce-";

    private PostedReport() {}

    /**
     * @throws UnfitReport where it is of no media type that is taken
     * @throws InvalidInput {@code UNDECODABLE} where a header is no text
     */
    static SentReport of(HttpServletRequest request, byte[] body) {
        var type = mediaType(request.getContentType());
        var attributes = attributes(request);
        boolean event =
                type != null && type.getSubtype().toLowerCase(Locale.ROOT).startsWith("cloudevents");
        if (!event && !(MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) && !attributes.isEmpty())) {
            throw UnfitReport.mediaType("REPORT_MEDIA_TYPE_UNSUPPORTED");
        }
        return new SentReport(Collections.list(request.getHeaders("Content-Type")), attributes, null, body);
    }

    /** What the reader refuses, as the answer to a request. */
    static RuntimeException refused(UnreadableReport none) {
        var code = none.refusal().code();
        return switch (code) {
            case "REPORT_TOO_LARGE" -> UnfitReport.tooLarge();
            case "REPORT_MEDIA_TYPE_UNSUPPORTED", "REPORT_BATCH_UNSUPPORTED" -> UnfitReport.mediaType(code);
            default -> new InvalidInput(code);
        };
    }

    private static @Nullable MediaType mediaType(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException malformed) {
            return null;
        }
    }

    private static Map<String, List<String>> attributes(HttpServletRequest request) {
        Map<String, List<String>> attributes = new HashMap<>();
        Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith(ATTRIBUTE))
                .distinct()
                .forEach(name -> attributes.put(name.substring(ATTRIBUTE.length()), values(request, name)));
        return attributes;
    }

    /** A value is percent-encoded where it has other than printable ASCII; a plus sign stands for itself. */
    private static List<String> values(HttpServletRequest request, String header) {
        try {
            List<String> values = new ArrayList<>();
            Collections.list(request.getHeaders(header))
                    .forEach(value -> values.add(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)));
            return values;
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("UNDECODABLE");
        }
    }
}
