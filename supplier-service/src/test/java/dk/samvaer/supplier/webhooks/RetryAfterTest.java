package dk.samvaer.supplier.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a receiver asks to be left alone. */
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|PT2M",
                " 1 |PT1S",
                "3600|PT1H",
                "3601|PT1H",
                "99999999999999999999|PT1H",
                "Sat, 28 Nov 2026 10:05:00 GMT|PT5M",
                "Saturday, 28-Nov-26 10:05:00 GMT|PT5M",
                "Sun, 29 Nov 2026 10:00:00 GMT|PT1H"
            })
    void R28_seconds_and_dates_are_followed_up_to_an_hour(String header, Duration wait) {
        assertThat(RetryAfter.read(header, NOW)).isEqualTo(wait);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "  ", "0", "-5", "1.5", "soon", "Sat, 28 Nov 2026 09:59:00 GMT", "2026-11-28T10:05:00Z"})
    void R28_what_says_nothing_sensible_or_nothing_ahead_asks_for_nothing(@Nullable String header) {
        assertThat(RetryAfter.read(header, NOW)).isNull();
    }
}
