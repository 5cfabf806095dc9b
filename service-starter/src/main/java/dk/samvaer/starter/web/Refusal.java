package dk.samvaer.starter.web;

import org.springframework.http.HttpStatus;

/** A request that is refused before any controller sees it. */
final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String code;

    Refusal(HttpStatus status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
