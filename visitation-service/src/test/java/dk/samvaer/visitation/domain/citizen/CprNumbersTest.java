package dk.samvaer.visitation.domain.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumbersTest {

    /** The table of the civil register: the seventh digit, and the century of each range of years that it splits. */
    @ParameterizedTest
    @CsvSource({
        "0, 00, 1900",
        "0, 99, 1999",
        "1, 00, 1900",
        "1, 99, 1999",
        "2, 00, 1900",
        "2, 99, 1999",
        "3, 00, 1900",
        "3, 99, 1999",
        "4, 00, 2000",
        "4, 36, 2036",
        "4, 37, 1937",
        "4, 99, 1999",
        "5, 00, 2000",
        "5, 57, 2057",
        "5, 58, 1858",
        "5, 99, 1899",
        "6, 00, 2000",
        "6, 57, 2057",
        "6, 58, 1858",
        "6, 99, 1899",
        "7, 00, 2000",
        "7, 57, 2057",
        "7, 58, 1858",
        "7, 99, 1899",
        "8, 00, 2000",
        "8, 57, 2057",
        "8, 58, 1858",
        "8, 99, 1899",
        "9, 00, 2000",
        "9, 36, 2036",
        "9, 37, 1937",
        "9, 99, 1999"
    })
    void ID_01_the_seventh_digit_and_the_year_give_the_century(String seventh, String year, int born) {
        var number = "0101%s%s000".formatted(year, seventh);
        assertThat(Cpr.parse(number).orElseThrow().birthDate()).isEqualTo(LocalDate.of(born, 1, 1));
    }

    /** The register's own test person, whose number fails modulus 11, and leap days of either century. */
    @ParameterizedTest
    @CsvSource({
        "2512489996, 1948-12-25",
        "251248-9996, 1948-12-25",
        "290204-8000, 2004-02-29",
        "290200-4000, 2000-02-29",
        "290296-3999, 1996-02-29"
    })
    void ID_01_modulus_11_is_not_tested(String number, LocalDate birthDate) {
        assertThat(Cpr.parse(number).orElseThrow().birthDate()).isEqualTo(birthDate);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void ID_01_the_last_digit_says_nothing(int last) {
        assertThat(Cpr.parse("251248-999" + last).orElseThrow().birthDate()).isEqualTo(LocalDate.of(1948, 12, 25));
    }

    /** 29 February 1900 never was: with 0 in the seventh place the year is 1900, with 4 it is 2000. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "310226-1234",
                "290203-1234",
                "290200-0000",
                "000101-1234",
                "011301-1234",
                "25124899",
                "25124899960",
                "25124-89996",
                "251248--9996",
                "251248 9996",
                " 251248-9996",
                "٢٥١٢٤٨٩٩٩٦",
                "abcdef-ghij",
                ""
            })
    void ID_01_refuses_what_has_not_ten_digits_or_no_real_date(String number) {
        assertThat(Cpr.parse(number)).isEmpty();
    }

    @Test
    void DP_02_a_number_is_never_printed() {
        assertThat(Cpr.parse("251248-9996").orElseThrow()).hasToString("***");
    }
}
