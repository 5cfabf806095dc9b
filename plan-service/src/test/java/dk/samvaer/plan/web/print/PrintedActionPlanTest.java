package dk.samvaer.plan.web.print;

import static dk.samvaer.plan.web.print.SamplePlans.content;
import static dk.samvaer.plan.web.print.SamplePlans.goals;
import static dk.samvaer.plan.web.print.SamplePlans.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.ActionPlanView;
import dk.samvaer.plan.web.AdoptedPlanView.TransportStatus;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The action plan as a page and as a print. */
class PrintedActionPlanTest {
    private static final String TITLE = "Handleplan i sag 2026-3F6C1A52, version 2 af 23. november 2026";

    @Test
    void AP_03_AP_05_the_citizen_reads_the_whole_plan_and_is_spoken_to() {
        assertThat(citizens(SamplePlans.whole()).html())
                .contains("<h1>Din handleplan</h1>", "<title>" + TITLE + "</title>", "lang=\"da\"")
                .contains("Det er version 2. Den gælder fra den 23. november 2026.")
                .contains("<h2>Formål</h2>", "god hverdag", "Du skal bruge det, du kan.", "<h2>Indsats</h2>")
                .contains("Indsatsen er varig. Den har ingen slutdato.", "Vi taler om det hvert år.")
                .contains("<h3>Mål 2</h3>", "Du laver mad sammen med en makker.", "Dit eget mål", "en ven i køkkenet")
                .contains("At bevare det, du kan", "At genvinde det, du har mistet", "Relationer", "en ret hver uge")
                .contains("Du har fået bevilget: Taxa.", "Bolig", "Ikke relevant.<br/>Du har pension.")
                .contains("<h3>Bostedet Ærø (§ 107)</h3>", "Følger dig", "takkede nej. Grund: Ferie")
                .contains("<li>Du selv: Åse Ærø Eksempel</li>", "<li>Visitator</li>", "Jeg glæder mig.")
                .contains("senest den 23. november 2027", "Opfølgning den 23. november 2026", "Delvist", "Trives.")
                .doesNotContain("UDKAST", "orgeren", "TAXI", "NOT_RELEVANT", "null");
    }

    @Test
    void AP_08_the_supplier_reads_the_parts_it_may_see_and_is_told_that_there_are_others() {
        var supplier = suppliers(SamplePlans.forSupplier()).html();
        assertThat(supplier)
                .contains("<h1>Borgerens handleplan</h1>", "Her står de dele af handleplanen, som I må se.")
                .contains("<h2>Formål</h2>", "Du laver mad sammen med en makker.", "Borgeren har fået bevilget: Taxa.")
                .doesNotContain("<h2>Indsats</h2>", "Hvor længe", "Andre vigtige forhold", "Sådan arbejder vi sammen")
                .doesNotContain("Borgerens eget mål", "været med", "Det siger", "(slettet)", "spørgsmål");
    }

    @Test
    void ID_02_AP_08_no_address_stands_in_the_print_of_a_supplier_who_is_not_given_the_parts_that_name_it() {
        assertThat(citizens(SamplePlans.whole()).html()).contains(SamplePlans.ADDRESS);
        assertThat(suppliers(SamplePlans.forSupplier()).html()).doesNotContain(SamplePlans.ADDRESS, "Eksempel");
        assertThat(PrintedLetter.of(suppliers(SamplePlans.forSupplier())).text())
                .doesNotContain(SamplePlans.ADDRESS, "Eksempel");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void the_print_says_word_by_word_what_the_page_says(Audience reader) {
        var letter = printed(SamplePlans.whole(), reader).version(null).letter();
        assertThat(PrintedLetter.of(letter).words()).containsAll(PrintedLetter.shown(letter));
    }

    @Test
    void version_and_day_stand_at_the_foot_of_every_page() {
        var print =
                PrintedLetter.of(citizens(SamplePlans.of(content("Du skal have det godt. ".repeat(170), goals(50)))));
        assertThat(print.pages()).hasSizeGreaterThan(8).allMatch(at("version 1 af 23. november 2025", "Side"));
        print.assertNoPageIsEmpty();
    }

    @Test
    void fifty_goals_are_all_there_each_under_a_heading_of_its_own_with_labelled_rows() {
        var letter = citizens(SamplePlans.of(content(goals(50))));
        for (int goal = 1; goal <= 50; goal++) {
            assertThat(letter.html()).contains("<h3>Mål " + goal + "</h3>");
        }
        assertThat(letter.html()).contains("<tr><th scope=\"row\">Målet</th><td>");
        PrintedLetter.assertAccessible(letter, "Handleplan i sag 2026-3F6C1A52, version 1 af 23. november 2025");
    }

    @Test
    void the_longest_texts_flow_over_pages_and_lose_nothing() {
        var sentence = "Du har brug for ro. ";
        var goal = SamplePlans.goal(1, sentence.repeat(4_000 / sentence.length()), "å".repeat(4_000));
        var text = PrintedLetter.of(citizens(SamplePlans.of(content(List.of(goal)))))
                .text();
        assertThat(text.replace("Handleplan i sag 2026-3F6C1A52, version 1 af 23. november 2025", "")
                        .replaceAll("\\s+", " ")
                        .split("Du har brug for ro", -1))
                .hasSize(4_000 / sentence.length() + 1);
        assertThat(text.chars().filter(it -> it == 'å').count()).isGreaterThanOrEqualTo(4_000);
    }

    @Test
    void what_somebody_wrote_is_text_and_never_markup_and_Danish_letters_arrive_whole() {
        var letter =
                citizens(SamplePlans.of(content("<script>1 & \"2\"</script> æøå ÆØÅ é – “citat” \u0007", goals(1))));
        assertThat(letter.html())
                .contains("&lt;script&gt;1 &amp; &quot;2&quot;&lt;/script&gt;")
                .doesNotContain("<script", "\u0007");
        assertThat(PrintedLetter.of(letter).text()).contains("<script>1 & \"2\"</script> æøå ÆØÅ é – “citat”");
    }

    @Test
    void a_draft_says_so_on_every_page_and_names_what_is_not_written_yet() {
        var draft =
                printed(SamplePlans.draft(content(goals(20))), Audience.CITIZEN).draft(SamplePlans.DAY);
        assertThat(PrintedLetter.of(draft.letter()).pages())
                .hasSizeGreaterThan(1)
                .allMatch(at("Udkast til handleplan", "version 1", "udskrevet den 23. november 2026"))
                .allMatch(page -> page.replaceAll("\\s", "").contains("UDKAST"));
        assertThat(draft.letter().html()).contains("Det er et udkast til version 1. Det gælder ikke endnu.");
        assertThat(printed(SamplePlans.emptyDraft(), Audience.CITIZEN)
                        .draft(SamplePlans.DAY)
                        .letter()
                        .html())
                .contains("<h2>Formål</h2>\n<p>(ikke skrevet endnu)</p>", "<h2>Mål</h2>\n<p>(ikke skrevet endnu)</p>")
                .doesNotContain("<ul>", "<table>");
    }

    @Test
    void only_who_is_shown_a_draft_can_print_it() {
        refused("NO_DRAFT", () -> printed(SamplePlans.whole(), Audience.CITIZEN).draft(SamplePlans.DAY));
    }

    @Test
    void an_earlier_version_says_that_it_does_not_count_any_more_and_the_one_in_force_does_not() {
        assertThat(printed(SamplePlans.whole(), Audience.CITIZEN)
                        .version(1)
                        .letter()
                        .html())
                .contains("Det er version 1.", "23. november 2025", "Versionen gælder ikke længere.")
                .doesNotContain("Opfølgning");
        assertThat(citizens(SamplePlans.whole()).html()).doesNotContain("gælder ikke længere");
        assertThatThrownBy(() -> printed(SamplePlans.whole(), Audience.CITIZEN).version(3))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_plan_that_has_ended_says_so() {
        assertThat(citizens(SamplePlans.closed()).html()).contains("Planen er afsluttet.");
    }

    @Test
    void a_plan_that_was_never_adopted_is_not_printed() {
        refused("ACTION_PLAN_NOT_ADOPTED", () -> citizens(SamplePlans.neverAdopted()));
    }

    @Test
    void AP_02_where_the_citizen_declined_a_plan_the_service_order_is_printed() {
        assertThat(citizens(SamplePlans.declined()).html())
                .contains("Bestilling i sag 2026-3F6C1A52, version 1", "Du har takket nej til en handleplan.")
                .contains("En hverdag med andre", "Værksted tre dage", "<h3>Mål 1</h3>", "Taxa");
        assertThat(suppliers(SamplePlans.declined()).html()).contains("Borgeren har takket nej", "som I skal vide");
    }

    @Test
    void AP_04_R49_a_plan_without_transport_says_why_and_who_has_said_that_none_is_needed() {
        assertThat(citizens(SamplePlans.without(TransportStatus.NOT_NEEDED)).html())
                .contains(
                        "Du har ikke brug for befordring.", "Det har din værge sagt den 23. november 2026:", "går selv")
                .contains("Vi kender ikke din mening om planen.", "helhedsorienteret plan");
        assertThat(citizens(SamplePlans.without(TransportStatus.NOT_GRANTED)).html())
                .contains("Du har ikke fået bevilget befordring.", "Bor tæt på");
    }

    @Test
    void DP_06_a_plan_whose_texts_are_erased_is_marked_so_and_keeps_version_and_transport() {
        assertThat(citizens(SamplePlans.erased()).html())
                .contains("<h2>Formål</h2>\n<p>(slettet)</p>", "version 1", "Taxa")
                .doesNotContain("Opdigtet", "Eksempel");
    }

    @Test
    void the_same_version_is_printed_the_same_again_and_its_policy_names_its_own_style() {
        var letter = citizens(SamplePlans.of(content(goals(1))));
        assertThat(letter.html())
                .doesNotContain("<script", "<link", "<img", "src=", "url(", "style=")
                .isEqualTo(citizens(SamplePlans.of(content(goals(1)))).html());
        assertThat(letter.name()).isEqualTo("handleplan-2026-3F6C1A52-version-1");
        assertThat(letter.contentSecurityPolicy()).doesNotContain("unsafe-inline");
    }

    /** LIX, a Danish measure: words in a sentence, and how many of a hundred words have more than six letters. Below 35 is easy to read. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void R12_the_words_of_the_print_itself_are_plain(Audience reader) {
        var page = printed(SamplePlans.whole(), reader).version(null);
        var sentences = page.notes().stream()
                .flatMap(it -> Stream.of(it.split("[.:?] ?")))
                .toList();
        var words = sentences.stream().flatMap(it -> Stream.of(it.split(" "))).toList();
        var long100 = words.stream().filter(it -> it.length() > 6).count() * 100.0;
        assertThat(words.size() / (double) sentences.size() + long100 / words.size())
                .isLessThan(35);
        assertThat(page.sections()).allMatch(it -> it.heading().split(" ").length <= 8);
    }

    private static Letter citizens(ActionPlanView plan) {
        return printed(plan, Audience.CITIZEN).version(null).letter();
    }

    private static Letter suppliers(ActionPlanView plan) {
        return printed(plan, Audience.SUPPLIER).version(null).letter();
    }

    private static Predicate<String> at(String... parts) {
        return page -> List.of(parts).stream().allMatch(page::contains);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
