package dk.samvaer.starter.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the servlet container itself refuses, such as a path with forbidden characters, as the same kind of problem. */
@RestController
final class ErrorRoute implements ErrorController {
    private final Problems problems;

    ErrorRoute(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest refused, WebRequest request) {
        var status = Optional.ofNullable((Integer) refused.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        return problems.answer(status, code(status), request);
    }

    private static String code(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "ROUTE_UNKNOWN";
        }
        return status.is4xxClientError() ? "BAD_REQUEST" : "INTERNAL_ERROR";
    }
}
