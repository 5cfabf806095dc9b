package dk.samvaer.starter.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Answers with a problem what the servlet container sends to its error page, in place of Boot's own. */
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
        return problems.answer(Failure.of(status), HttpHeaders.EMPTY, request);
    }
}
