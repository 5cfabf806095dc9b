package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.law.LegalReferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that the service carries: serviceloven from 2007 on as far as it is known, without a hole, and its gaps said. */
class RegisteredLawTest {
    private static final String LAW_OF_2005 = "lov nr. 573 af 24. juni 2005";
    private static final String OF_2014 = "lovbekendtgørelse nr. 254 af 20. marts 2014";
    private static final String OF_2024 = "lovbekendtgørelse nr. 67 af 22. januar 2024";

    private final LegalReferences law = new LegalReferences(RegisteredLaw.all());

    @ParameterizedTest
    @ValueSource(strings = {"SEL_104", "SEL_105", "SEL_141"})
    void R8_CFG_01_a_decision_of_any_day_since_2007_names_the_act_that_held_on_it(String paragraph) {
        assertThat(row(paragraph, "2007-01-01").act()).isEqualTo(LAW_OF_2005);
        assertThat(row(paragraph, "2014-03-19").act()).isEqualTo(LAW_OF_2005);
        assertThat(row(paragraph, "2014-03-20").act()).isEqualTo(OF_2014);
        assertThat(row(paragraph, "2024-01-21").act()).isEqualTo(OF_2014);
        assertThat(row(paragraph, "2024-01-22").act()).isEqualTo(OF_2024);
        assertThat(row(paragraph, "2026-11-28").validTo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEL_104", "SEL_105", "SEL_141"})
    void R8_CFG_01_before_2007_no_row_holds_and_nothing_is_decided(String paragraph) {
        assertThatThrownBy(() -> row(paragraph, "2006-12-31"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("LEGAL_REFERENCE_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "SEL_104, 2007-01-01, mellem 2007 og 2014 er ikke registreret",
        "SEL_104, 2014-03-20, mellem 2014 og 2024 er ikke registreret",
        "SEL_105, 2007-01-01, mellem 2007 og 2014 er ikke registreret",
        "SEL_105, 2014-03-20, mellem 2014 og 2024 er ikke registreret",
        "SEL_105, 2024-01-22, egen ordlyd er ikke registreret",
        "SEL_141, 2007-01-01, mellem 2007 og 2014 er ikke registreret",
        "SEL_141, 2014-03-20, mellem 2014 og 2024 er ikke registreret",
        "RSL_66, 2022-02-25, ikke slået efter",
        "FVL_24, 2014-04-22, Senere lovbekendtgørelser er ikke registreret"
    })
    void R8_CFG_01_what_is_not_known_of_a_row_stands_in_its_note(String paragraph, String day, String note) {
        assertThat(row(paragraph, day).note()).contains(note);
    }

    @Test
    void R8_CFG_01_a_row_says_what_its_paragraph_says_and_the_rows_of_one_meet_day_by_day() {
        for (var row : law.all()) {
            assertThat(row.text()).as(row.id()).isNotBlank();
            assertThat(row.title()).as(row.id()).contains("§");
            var next = next(row.key(), row.validTo());
            assertThat(row.validTo() == null || next != null)
                    .as("a row follows " + row.id())
                    .isTrue();
        }
    }

    private @Nullable LegalReference next(String key, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? null
                : law.all().stream()
                        .filter(it -> it.key().equals(key) && it.validFrom().equals(lastDay.plusDays(1)))
                        .findFirst()
                        .orElse(null);
    }

    private LegalReference row(String paragraph, String day) {
        var found = law.on(LocalDate.parse(day), List.of(paragraph));
        return Objects.requireNonNull(found.getFirst());
    }
}
