package dk.samvaer.supplier.web.reports;

import dk.samvaer.starter.problems.Problem;
import dk.samvaer.starter.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Refuses what is sent as a report, before it is read. */
final class UnfitReport extends RuntimeException {
    private static final String TAKEN = PostedReport.STRUCTURED + ", " + PostedReport.BINARY;

    private final HttpStatus status;
    private final String code;

    private UnfitReport(HttpStatus status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    static UnfitReport tooLarge() {
        return new UnfitReport(HttpStatus.CONTENT_TOO_LARGE, "REPORT_TOO_LARGE");
    }

    static UnfitReport mediaType(String code) {
        return new UnfitReport(HttpStatus.UNSUPPORTED_MEDIA_TYPE, code);
    }

    /** Says with a 415 which media types are taken. Source: RFC 9110 § 15.5.16. */
    @RestControllerAdvice
    static final class Advice {
        private final Problems problems;

        Advice(Problems problems) {
            this.problems = problems;
        }

        @ExceptionHandler
        ResponseEntity<Problem> unfit(UnfitReport unfit, WebRequest request) {
            var answer = problems.answer(unfit.status, unfit.code, request);
            var headers = new HttpHeaders(answer.getHeaders());
            if (unfit.status == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
                headers.set("Accept-Post", TAKEN);
                headers.set(HttpHeaders.ACCEPT, TAKEN);
            }
            return ResponseEntity.status(unfit.status).headers(headers).body(answer.getBody());
        }
    }
}
