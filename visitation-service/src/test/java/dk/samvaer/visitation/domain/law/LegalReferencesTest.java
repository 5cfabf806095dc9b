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
    private static final LegalReference OLD_ROW =
            row("sel-104-2014", "SEL_104", LocalDate.of(2014, 3, 20), NEW.minusDays(1));
    private static final LegalReference NEW_ROW = row("sel-104-2024", "SEL_104", NEW, null);
    private static final LegalReferences LAW =
            new LegalReferences(List.of(OLD_ROW, NEW_ROW, row("fvl-25", "FVL_25", LocalDate.of(2014, 4, 22), null)));

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
    void CFG_01_R8_nothing_is_decided_on_a_day_on_which_the_register_holds_no_valid_row() {
        assertThat(LAW.on(LocalDate.of(2014, 3, 20), List.of("SEL_104"))).hasSize(1);
        assertThatThrownBy(() -> LAW.on(LocalDate.of(2014, 3, 19), List.of("SEL_104")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("LEGAL_REFERENCE_MISSING");
        assertThatThrownBy(() -> LAW.on(NEW, List.of("SEL_104", "RSL_66")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("LEGAL_REFERENCE_MISSING");
    }

    @Test
    void CFG_01_two_rows_of_a_paragraph_that_hold_on_one_day_are_no_register() {
        assertThat(new LegalReferences(List.of(OLD_ROW, NEW_ROW)).all()).hasSize(2);
        var early = row("sel-104-early", "SEL_104", NEW.minusDays(1), null);
        assertThatThrownBy(() -> new LegalReferences(List.of(OLD_ROW, early)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sel-104-2014")
                .hasMessageContaining("sel-104-early");
        var backwards = row("sel-104-backwards", "SEL_104", NEW, NEW.minusDays(1));
        assertThatThrownBy(() -> new LegalReferences(List.of(backwards)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sel-104-backwards ends before it begins");
    }

    private static LegalReference row(String id, String key, LocalDate from, @Nullable LocalDate to) {
        return new LegalReference(
                id, key, key, "lov nr. 1 af 1. januar 2014", "What the paragraph says.", from, to, null);
    }
}
