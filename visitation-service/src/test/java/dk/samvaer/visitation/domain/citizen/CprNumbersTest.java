package dk.samvaer.visitation.domain.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2512489996, 1948-12-25",
        "251248-9996, 1948-12-25",
        "0101003999, 1900-01-01",
        "0101364000, 2036-01-01",
        "0101374000, 1937-01-01",
        "0101369000, 2036-01-01",
        "0101379000, 1937-01-01",
        "0101575000, 2057-01-01",
        "0101585000, 1858-01-01",
        "2902048000, 2004-02-29"
    })
    void ID_01_the_seventh_digit_gives_the_century_and_modulus_11_is_not_tested(String number, LocalDate birthDate) {
        assertThat(Cpr.parse(number).orElseThrow().birthDate()).isEqualTo(birthDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310226-1234", "290203-1234", "25124899", "25124-89996", "251248 9996", "abcdef-ghij", ""})
    void ID_01_refuses_what_has_not_ten_digits_or_no_real_date(String number) {
        assertThat(Cpr.parse(number)).isEmpty();
    }

    @Test
    void DP_02_a_number_is_never_printed() {
        assertThat(Cpr.parse("251248-9996").orElseThrow()).hasToString("***");
    }
}
