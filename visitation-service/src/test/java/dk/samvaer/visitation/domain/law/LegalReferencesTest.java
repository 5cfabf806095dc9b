package dk.samvaer.visitation.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision rests on the law of its day. */
class LegalReferencesTest {
    private static final LocalDate NEW = LocalDate.of(2024, 1, 22);
    private static final LegalReferences LAW = new LegalReferences(List.of(
            row("sel-104-2014", "SEL_104", LocalDate.of(2014, 3, 20), NEW.minusDays(1)),
            row("sel-104-2024", "SEL_104", NEW, null),
            row("fvl-25", "FVL_25", null, null)));

    @Test
    void CFG_01_R8_the_row_in_force_on_the_day_is_the_one_that_counts() {
        assertThat(LAW.on(NEW.minusDays(1), List.of("SEL_104")))
                .extracting(LegalReference::id)
                .containsExactly("sel-104-2014");
        assertThat(LAW.on(NEW, List.of("SEL_104", "FVL_25")))
                .extracting(LegalReference::id)
                .containsExactly("fvl-25", "sel-104-2024");
    }

    @Test
    void CFG_01_R8_nothing_is_decided_on_a_day_on_which_the_register_holds_no_legal_basis() {
        assertThat(LAW.on(LocalDate.of(2014, 3, 20), List.of("SEL_104"))).hasSize(1);
        assertThatThrownBy(() -> LAW.on(LocalDate.of(2014, 3, 19), List.of("SEL_104")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("LEGAL_REFERENCE_MISSING");
    }

    private static LegalReference row(String id, String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new LegalReference(id, key, key, null, "What the paragraph says.", from, to, null);
    }
}
