package dk.samvaer.complaint.web;

import dk.samvaer.complaint.application.AppealsBoardAway;
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

/** Tells the caller to come back when the appeals board is away. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AppealsBoardAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(AppealsBoardAdvice.class);

    private final Problems problems;

    AppealsBoardAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> away(AppealsBoardAway away, WebRequest request) {
        LOG.warn("appeals board away: {}", String.valueOf(away.getCause()));
        return problems.unavailable("APPEALS_BOARD_AWAY", request);
    }
}
