package dk.samvaer.supplier.webhooks;

import dk.samvaer.supplier.domain.webhooks.Retries;
import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}: a number of seconds, or the date from which it may be tried again. Source: RFC 9110, 10.2.3. */
final class RetryAfter {
    private static final int DIGITS_OF_SECONDS = 9;

    private RetryAfter() {}

    /** How long to wait, at most {@link Retries#ASKED_AT_MOST}; null where there is no header, one that cannot be read, or a date that is over. */
    static @Nullable Duration read(@Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return null;
        }
        var text = header.strip();
        var wait = text.chars().allMatch(it -> it >= '0' && it <= '9') ? seconds(text) : until(text, now);
        if (wait == null || wait.isNegative() || wait.isZero()) {
            return null;
        }
        return wait.compareTo(Retries.ASKED_AT_MOST) < 0 ? wait : Retries.ASKED_AT_MOST;
    }

    private static Duration seconds(String digits) {
        return digits.length() > DIGITS_OF_SECONDS ? Retries.ASKED_AT_MOST : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static @Nullable Duration until(String date, Instant now) {
        var from = DateUtils.parseStandardDate(date);
        return from == null ? null : Duration.between(now, from);
    }
}
