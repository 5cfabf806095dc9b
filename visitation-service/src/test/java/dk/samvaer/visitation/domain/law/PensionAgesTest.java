package dk.samvaer.visitation.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The table as it is configured. */
class PensionAgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PensionAges ages = configured();

    @ParameterizedTest
    @CsvSource({
        "1953-12-31, 2018-12-31",
        "1954-01-01, 2019-07-01",
        "1954-03-31, 2019-09-30",
        "1954-06-30, 2019-12-30",
        "1954-07-01, 2020-07-01",
        "1954-12-31, 2020-12-31",
        "1955-01-01, 2021-07-01",
        "1955-06-30, 2021-12-30",
        "1955-07-01, 2022-07-01",
        "1959-12-10, 2026-12-10",
        "1962-12-31, 2029-12-31",
        "1963-01-01, 2031-01-01",
        "1966-12-31, 2034-12-31",
        "1967-01-01, 2036-01-01",
        "1970-12-31, 2039-12-31",
        "1971-01-01, 2041-01-01"
    })
    void DU_04_the_table_of_pension_ages(LocalDate born, LocalDate reachesOn) {
        assertThat(ages.reachesOn(born, TODAY)).isEqualTo(reachesOn);
    }

    @Test
    void DU_04_a_birthday_that_no_row_holds_for_has_no_pension_age_rather_than_a_guessed_one() {
        var late = new PensionAges(
                Dated.always(Period.ofMonths(3)),
                0,
                Period.ofYears(1),
                List.of(new PensionAges.Row(LocalDate.of(1971, 1, 1), null, Period.ofYears(70))));
        assertThatThrownBy(() -> late.reachesOn(LocalDate.of(1970, 12, 31), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void DU_04_an_age_counts_from_the_day_on_which_it_is_law() {
        var born = LocalDate.of(1971, 1, 1);
        assertThat(ages.reachesOn(born, LocalDate.of(2025, 12, 30))).isEqualTo("2040-01-01");
        assertThat(ages.reachesOn(born, LocalDate.of(2025, 12, 31))).isEqualTo("2041-01-01");
    }

    @Test
    void DU_03_R34_it_is_reviewed_three_months_before_and_every_year() {
        assertThat(ages.reviewLead(LocalDate.of(2026, 11, 23))).isEqualTo(Period.ofMonths(3));
        assertThat(ages.reviewEvery()).isEqualTo(Period.ofMonths(12));
    }

    private static PensionAges configured() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("law", new ClassPathResource("law.yml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("samvaer.visitation.pension", PensionAges.class)
                    .get();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
