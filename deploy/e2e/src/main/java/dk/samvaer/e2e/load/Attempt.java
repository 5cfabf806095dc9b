package dk.samvaer.e2e.load;

/**
 * One request, as its client saw it.
 *
 * @param begun  milliseconds of the epoch
 * @param micros until the answer was there, or until it was clear that none would come
 * @param act    method and path, ids masked: {@code GET /v1/cases/{id}}
 * @param status of the answer, or 0 where there was none
 * @param retryAfter whether the answer says when to try again
 * @param trouble why there was no answer, or the beginning of one of 5xx; else empty
 */
public record Attempt(long begun, long micros, String act, int status, boolean retryAfter, String trouble) {
    static final String NO_CONNECTION = "no connection";

    /** Whether it cannot have arrived. */
    boolean isUnconnected() {
        return trouble.startsWith(NO_CONNECTION);
    }
}
