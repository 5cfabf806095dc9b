package dk.samvaer.plan.web.print;

import static dk.samvaer.plan.web.print.SamplePlans.text;
import static dk.samvaer.plan.web.print.SampleWork.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.PedagogicalPlanView;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pedagogical plan as a page and as a print. */
class PrintedPedagogicalPlanTest {

    @Test
    void SU_04_R24_R37_the_citizen_reads_the_plan_of_the_supplier_and_is_spoken_to() {
        assertThat(citizens(SampleWork.whole(), null).html())
                .contains("<h1>Din pædagogiske plan</h1>")
                .contains("<title>Pædagogisk plan i sag 2026-3F6C1A52, version 2 af 23. november 2026</title>")
                .contains("Det er version 2.", "Planen bygger på version 1 af din handleplan.")
                .contains("Det kan du, og det har du brug for", "Du bliver urolig i støj.")
                .contains("Delmål 2", "Hører til mål 1 i handleplanen.", "Sådan arbejder vi med målene")
                .contains("Det er der sket siden sidst", "Du har lært at bruge komfuret.")
                .doesNotContain("orgeren", "null");
    }

    @Test
    void SU_07_R38_to_R42_each_of_the_five_duties_is_answered_or_not_relevant_for_a_reason() {
        assertThat(citizens(SampleWork.whole(), null).html())
                .contains("Hjælp til toilet, mad og drikke</th><td>Ikke relevant.<br/>Du klarer det selv.")
                .contains("At være med i et fællesskab</th><td>Du spiser frokost med de andre.")
                .contains("Gode relationer og en tryg hverdag", "At udvikle den, du er", "dit handicap");
    }

    @Test
    void SU_04_the_supplier_reads_the_same_of_the_citizen() {
        var supplier =
                printed(SampleWork.whole(), Audience.SUPPLIER).version(null).letter();
        assertThat(supplier.html())
                .contains("<h1>Borgerens pædagogiske plan</h1>", "Planen bygger på version 1 af borgerens handleplan.")
                .contains("Det skal tilbuddet give borgeren", "Du bliver urolig i støj.");
        PrintedLetter.assertAccessible(supplier, "Pædagogisk plan i sag 2026-3F6C1A52, version 2 af 23. november 2026");
    }

    @Test
    void an_earlier_version_says_that_it_does_not_count_any_more() {
        assertThat(citizens(SampleWork.whole(), 1).html())
                .contains("Det er version 1.", "Versionen gælder ikke længere. Der er en nyere version af planen.");
        assertThat(citizens(SampleWork.whole(), 2).html()).doesNotContain("gælder ikke længere");
        assertThatThrownBy(() -> citizens(SampleWork.whole(), 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void AP_02_a_plan_without_an_action_plan_is_based_on_the_order_and_a_closed_one_says_so() {
        assertThat(citizens(SampleWork.closedAndBasedOnTheOrder(), null).html())
                .contains("Du har takket nej til en handleplan. Planen bygger derfor på kommunens bestilling.")
                .contains("Planen er afsluttet den 23. november 2026.");
    }

    @Test
    void a_draft_says_so_on_every_page_and_names_what_is_not_written_yet() {
        var draft = printed(SampleWork.drafted(), Audience.SUPPLIER)
                .draft(SamplePlans.DAY)
                .letter();
        assertThat(draft.html()).contains("Det er et udkast til version 1.", "(ikke skrevet endnu)");
        assertThat(PrintedLetter.of(draft).pages())
                .isNotEmpty()
                .allMatch(page -> page.contains("Udkast til pædagogisk plan"))
                .allMatch(page -> page.replaceAll("\\s", "").contains("UDKAST"));
        assertThat(draft.name()).isEqualTo("paedagogisk-plan-2026-3F6C1A52-version-1-udkast");
    }

    @Test
    void a_plan_that_was_never_worked_by_and_a_draft_that_is_none_are_not_printed() {
        refused("PEDAGOGICAL_PLAN_NOT_ACTIVE", () -> citizens(SampleWork.drafted(), null));
        refused("NO_DRAFT", () -> printed(SampleWork.whole(), Audience.SUPPLIER).draft(SamplePlans.DAY));
    }

    @Test
    void DP_06_erased_texts_are_marked_as_erased() {
        assertThat(citizens(SampleWork.with(text("")), null).html()).contains("<p>(slettet)</p>");
    }

    private static Letter citizens(PedagogicalPlanView plan, @Nullable Integer version) {
        return printed(plan, Audience.CITIZEN).version(version).letter();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
