package dk.samvaer.starter.problems;

import dk.samvaer.starter.domain.InvalidInput.InputError;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A failed request in codes, before its texts are looked up in the caller's language.
 *
 * @param names what the text shows as {@code {0}}
 */
record Failure(
        HttpStatusCode status, String code, @Nullable UUID existingId, List<InputError> errors, List<String> names) {
    private static final Map<Integer, String> CODES = Map.of(
            404, "ROUTE_UNKNOWN",
            405, "METHOD_NOT_ALLOWED",
            406, "NOT_ACCEPTABLE",
            413, "BODY_TOO_LARGE",
            415, "MEDIA_TYPE_UNSUPPORTED");

    Failure(HttpStatusCode status, String code) {
        this(status, code, null, List.of(), List.of());
    }

    static Failure badRequest(String code, List<InputError> errors) {
        return new Failure(HttpStatus.BAD_REQUEST, code, null, errors, List.of());
    }

    /** A failure found by the framework or the server, whose code follows from its status. */
    static Failure of(HttpStatusCode status) {
        var other = status.is4xxClientError() ? "BAD_REQUEST" : "INTERNAL_ERROR";
        return new Failure(status, CODES.getOrDefault(status.value(), other));
    }
}
