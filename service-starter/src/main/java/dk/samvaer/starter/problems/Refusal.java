package dk.samvaer.starter.problems;

import org.springframework.http.HttpStatus;

/** Refuses a request before a controller sees it: the given status and code become its problem. */
public final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String code;

    public Refusal(HttpStatus status, String code) {
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
