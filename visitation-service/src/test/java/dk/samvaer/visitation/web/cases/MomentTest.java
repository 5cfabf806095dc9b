package dk.samvaer.visitation.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.InvalidInput;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22T22:59:59.999Z",
        "2026-07-01, 2026-07-01T21:59:59.999Z",
        "2026-11-23, 2026-11-23T11:00:00Z",
        "2026-11-23T11:00:00Z, 2026-11-23T11:00:00Z",
        "2026-11-23T11:30:00+01:00, 2026-11-23T10:30:00Z"
    })
    void date_is_the_end_of_the_danish_day_and_an_instant_is_itself(String asked, Instant moment) {
        assertThat(Moment.parse(asked, NOW)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-23T11:00:01Z", "9999-12-31"})
    void what_will_be_known_cannot_be_asked(String asked) {
        assertThatThrownBy(() -> Moment.parse(asked, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.code()).isEqualTo("AS_OF_IN_FUTURE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-23T11:00", "23.11.2026"})
    void what_is_no_moment_is_refused(String asked) {
        assertThatThrownBy(() -> Moment.parse(asked, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.code()).isEqualTo("PARAMETER_INVALID"));
    }
}
