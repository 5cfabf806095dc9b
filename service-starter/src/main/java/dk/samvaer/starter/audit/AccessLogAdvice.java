package dk.samvaer.starter.audit;

import dk.samvaer.starter.problems.Problem;
import dk.samvaer.starter.problems.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers 503 to what could not be logged. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AccessLogAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLogAdvice.class);

    private final Problems problems;

    AccessLogAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> unlogged(AccessLogUnavailable unlogged, WebRequest request) {
        var cause = unlogged.getCause();
        LOG.error(
                "the access log cannot be written, so nothing is shown: {} {}",
                unlogged.getMessage(),
                cause == null ? "" : cause.getClass().getSimpleName());
        return problems.unavailable("ACCESS_LOG_UNAVAILABLE", request);
    }
}
