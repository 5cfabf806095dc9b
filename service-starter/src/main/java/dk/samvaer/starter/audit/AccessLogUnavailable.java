package dk.samvaer.starter.audit;

import org.jspecify.annotations.Nullable;

/** The access log cannot be written, so nothing may be shown. Answers 503. */
final class AccessLogUnavailable extends RuntimeException {
    AccessLogUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
