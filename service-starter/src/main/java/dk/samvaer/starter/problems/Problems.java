package dk.samvaer.starter.problems;

import dk.samvaer.starter.domain.InvalidInput.InputError;
import dk.samvaer.starter.events.Cause;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Makes the problem that answers a failed request. */
public final class Problems {
    private static final String TYPES = "https://samvaer.dk/problems/";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    public ResponseEntity<Problem> answer(HttpStatus status, String code, WebRequest request) {
        return answer(new Failure(status, code), HttpHeaders.EMPTY, request);
    }

    /** 503: the same request may succeed in a few seconds. */
    public ResponseEntity<Problem> unavailable(String code, WebRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(new Failure(HttpStatus.SERVICE_UNAVAILABLE, code), headers, request);
    }

    ResponseEntity<Problem> answer(Failure failure, HttpHeaders headers, WebRequest request) {
        return ResponseEntity.status(failure.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(failure, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    Problem problem(Failure failure, @Nullable String acceptLanguage) {
        var language = Texts.language(acceptLanguage);
        return new Problem(
                TYPES + failure.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.find("title." + failure.status().value(), language).orElseGet(() -> reason(failure.status())),
                failure.status().value(),
                texts.find(failure.code(), failure.names(), language).orElse(failure.code()),
                failure.code(),
                failure.existingId(),
                failure.errors().stream().map(error -> told(error, language)).toList(),
                traceId());
    }

    private InputError told(InputError error, Locale language) {
        var detail = texts.find(error.code(), language).orElse(error.detail());
        return new InputError(error.pointer(), error.parameter(), error.code(), detail);
    }

    private static String reason(HttpStatusCode status) {
        return status instanceof HttpStatus known ? known.getReasonPhrase() : status.toString();
    }

    private static String traceId() {
        return Optional.ofNullable(MDC.get("traceId"))
                .orElseGet(() -> Cause.current().correlationId().toString());
    }
}
