package dk.samvaer.transport.domain.modes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingModesTest {
    private static final TransportModes MODES = new TransportModes(List.of(
            row("TAXI", true, "2007-01-01", null),
            row("BUS", true, "2020-01-01", "2024-12-31"),
            row("BUS", false, "2027-01-01", null)));

    @ParameterizedTest
    @CsvSource(textBlock = """
        TAXI, 2006-12-31, false
        TAXI, 2007-01-01, true
        TAXI, 2099-01-01, true
        BUS,  2019-12-31, false
        BUS,  2024-12-31, true
        BUS,  2025-01-01, false
        BUS,  2027-01-01, true
        """)
    void R48_TR_02_a_mode_is_offered_from_its_first_day_to_its_last(String code, LocalDate day, boolean offered) {
        assertThat(MODES.find(code, day).isPresent()).isEqualTo(offered);
        if (offered) {
            MODES.requireOffered(code, day);
        }
    }

    @Test
    void R48_TR_02_a_mode_that_is_not_offered_from_that_day_is_refused() {
        refused("TRANSPORT_MODE_NOT_OFFERED", "BUS", LocalDate.of(2025, 1, 1));
        refused("TRANSPORT_MODE_NOT_OFFERED", "TAXI", LocalDate.of(2006, 12, 31));
        assertThatThrownBy(() -> MODES.requireOffered("BALLOON", LocalDate.of(2026, 12, 1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void TR_02_a_mode_that_is_offered_no_more_still_drives_who_has_it() {
        assertThat(MODES.hasRides("TAXI")).isTrue();
        assertThat(MODES.hasRides("BUS")).as("as it was last").isFalse();
        assertThat(MODES.hasRides("BALLOON")).isFalse();
        assertThat(MODES.on(LocalDate.of(2025, 6, 1)))
                .extracting(TransportModes.Row::code)
                .containsExactly("TAXI");
    }

    private static void refused(String code, String mode, LocalDate day) {
        assertThatThrownBy(() -> MODES.requireOffered(mode, day))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static TransportModes.Row row(String code, boolean rides, String from, @Nullable String to) {
        return new TransportModes.Row(
                code, code, code, rides, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
