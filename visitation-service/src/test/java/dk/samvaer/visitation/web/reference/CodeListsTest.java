package dk.samvaer.visitation.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.register.CodeName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client can look up every code that it sends. */
class CodeListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final CodeTexts TEXTS = new CodeTexts();

    @Test
    void CFG_01_every_code_has_a_name_of_its_own_in_both_languages() {
        assertThat(CodesView.of(DAY, List.of(), TEXTS).lists())
                .allSatisfy(list -> assertThat(list.codes())
                        .as(list.name())
                        .noneMatch(it ->
                                it.danish().equals(it.code()) || it.english().equals(it.code())));
    }

    @Test
    void TR_02_modes_and_suppliers_are_called_as_on_the_day() {
        var taxi = new CodeName("TAXI", "Taxa", LocalDate.of(2026, 1, 1));
        var lists = CodesView.of(DAY, List.of(taxi, new CodeName("nsv", "Næstved", null)), TEXTS)
                .lists();
        assertThat(lists)
                .contains(new CodesView.CodeListView(
                        "transportMode",
                        List.of(new CodesView.CodeView("TAXI", "Taxa", "Taxi", LocalDate.of(2026, 1, 1)))))
                .contains(new CodesView.CodeListView(
                        "supplier", List.of(new CodesView.CodeView("nsv", "Næstved", "Næstved", null))));
    }
}
