package dk.samvaer.starter.problems;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Overloaded;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.mongo.Faults;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every exception with a problem, none of which shows a stack trace. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> ruleViolation(RuleViolation violated, WebRequest request) {
        var failure =
                new Failure(HttpStatus.CONFLICT, violated.code(), violated.existingId(), List.of(), violated.names());
        return problems.answer(failure, HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notFound(NotFound missing, WebRequest request) {
        return problems.answer(HttpStatus.NOT_FOUND, "NOT_FOUND", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> staleVersion(StaleVersion stale, WebRequest request) {
        return problems.answer(HttpStatus.PRECONDITION_FAILED, "VERSION_STALE", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> keyReused(KeyReused reused, WebRequest request) {
        return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "IDEMPOTENCY_KEY_REUSED", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> overloaded(Overloaded overloaded, WebRequest request) {
        return problems.unavailable("OVERLOADED", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalidInput(InvalidInput invalid, WebRequest request) {
        return problems.answer(Failure.badRequest(invalid.code(), invalid.errors()), HttpHeaders.EMPTY, request);
    }

    /** Firewall and server check parameter names only when they are first read, after the request was let in. */
    @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class})
    ResponseEntity<Problem> rejected(RuntimeException rejected, WebRequest request) {
        return problems.answer(HttpStatus.BAD_REQUEST, "BAD_REQUEST", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refusal(Refusal refused, WebRequest request) {
        return problems.answer(refused.status(), refused.code(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception unexpected, WebRequest request) {
        if (Faults.passing(unexpected)) {
            LOG.warn("database unavailable: {}", unexpected.getClass().getSimpleName());
            return problems.unavailable("DATABASE_UNAVAILABLE", request);
        }
        LOG.error("unexpected failure", Masked.of(unexpected));
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failed, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var failure = failure(failed, status);
        if (failure.status().is5xxServerError()) {
            LOG.error("unexpected failure", Masked.of(failed));
        }
        var answer = problems.answer(failure, headers, request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static Failure failure(Exception failed, HttpStatusCode status) {
        return switch (failed) {
            case HttpMessageNotReadableException unreadable -> UnreadableBody.failure(unreadable.getCause());
            case MethodArgumentNotValidException invalid -> InvalidArguments.failure(invalid.getBindingResult());
            case HandlerMethodValidationException invalid -> InvalidArguments.failure(invalid);
            case MethodArgumentTypeMismatchException mismatch -> InvalidArguments.failure(mismatch);
            case MissingServletRequestParameterException missing ->
                InvalidArguments.parameter(missing.getParameterName(), "PARAMETER_MISSING");
            case MissingRequestHeaderException missing ->
                InvalidArguments.parameter(missing.getHeaderName(), "HEADER_MISSING");
            default -> Failure.of(status);
        };
    }
}
