package dk.samvaer.starter.security;

import dk.samvaer.starter.problems.Problem;
import dk.samvaer.starter.problems.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers refusals with problems: 401 without a valid token, 403 without the right, 503 while tokens cannot be checked. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityAdvice {
    private final Problems problems;

    SecurityAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> unauthenticated(AuthenticationException refused, WebRequest request) {
        return problems.answer(HttpStatus.UNAUTHORIZED, "TOKEN_MISSING_OR_INVALID", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> uncheckable(AuthenticationServiceException refused, WebRequest request) {
        return problems.unavailable("TOKEN_ISSUER_UNREACHABLE", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException refused, WebRequest request) {
        return problems.answer(HttpStatus.FORBIDDEN, "ROLE_MISSING", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> forbidden(Forbidden refused, WebRequest request) {
        return problems.answer(HttpStatus.FORBIDDEN, refused.code(), request);
    }
}
