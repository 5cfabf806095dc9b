package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter as a page. */
class LetterTest {

    static Stream<SampleLetter> kinds() {
        return Stream.of(
                SampleLetter.grant(),
                SampleLetter.partialGrant(),
                SampleLetter.refusal(),
                SampleLetter.refusedChange(),
                SampleLetter.change(),
                SampleLetter.termination());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void DE_01_DE_02_every_letter_holds_what_the_law_asks_for(SampleLetter sample) {
        var content = sample.content();
        assertThat(sample.letter().html())
                .contains("<html", "lang=\"da\"", "<title>Afgørelse i sag 2026-3F6C1A52</title>")
                .contains("<h1>" + content.title() + "</h1>", "23. november 2026", "Åse Ærø Eksempel")
                .contains("Afgørelsen er truffet efter serviceloven § 104.")
                .contains("et åbent værested dækker ikke dit behov", "Du møder sjældent nogen")
                .contains("Serviceloven § 104", "lovbekendtgørelse nr. 67 af 22. januar 2024", "Forvaltningsloven § 24")
                .contains("senest 4 uger efter", "Det er den 1. december 2026", "tirsdag den 29. december 2026")
                .contains("skal sendes til os", "skriftligt eller mundtligt")
                .contains(
                        "du behøver ikke at begrunde din klage",
                        "Vi foretager først selv en genvurdering af afgørelsen")
                .contains("Ankestyrelsen", "ikke opsættende virkning", "aktindsigt", "bisidder");
    }

    @Test
    void DE_01_a_grant_without_reasons_says_why_there_are_none() {
        var asked = new Wish.Asked(Wish.Subject.OFFER, 3, "nsv", "TAXI", null);
        assertThat(SampleLetter.grant().asAsked(asked).because(null).letter().html())
                .contains("Afgørelsen svarer til det, du har søgt om")
                .doesNotContain("Det har vi lagt vægt på");
        assertThat(SampleLetter.grant().because(null).draft().html())
                .contains("Begrundelsen mangler endnu")
                .doesNotContain("Afgørelsen svarer til");
    }

    @Test
    void R53_CP_09_the_letter_of_a_maintained_decision_says_so_why_and_that_the_board_gets_it_and_why() {
        var letter = SampleLetter.partialGrant().maintained("Tre dage dækker dit behov.\n<b>Derfor</b>");
        assertThat(letter.name()).isEqualTo("genvurdering-2026-3F6C1A52");
        assertThat(letter.html())
                .contains("<title>Genvurdering af afgørelse i sag 2026-3F6C1A52</title>")
                .contains("<h1>Vi fastholder vores afgørelse og sender klagen til Ankestyrelsen</h1>")
                .contains("Den 7. december 2026 modtog vi en klage over vores afgørelse af 23. november 2026.")
                .contains("Klagen handler om: Befordring.", "ikke giver medhold i klagen")
                .contains("Tre dage dækker dit behov.", "&lt;b&gt;Derfor&lt;/b&gt;")
                .contains("Derfor går klagen til Ankestyrelsen", "retssikkerhedslovens § 66", "borger.dk")
                .contains("Afgørelsen gælder, mens", "aktindsigt", "28. december 2026")
                .contains("Retssikkerhedsloven § 66", "Retssikkerhedsloven § 72")
                .contains("lovbekendtgørelse nr. 265 af 25. februar 2022")
                .doesNotContain("Sådan klager du", "Sidste dag", "UDKAST");
        assertThat(letter.pdf()).isNotEmpty();
    }

    @Test
    void RP_01_a_copy_of_the_letter_of_a_maintained_decision_says_why_and_does_not_show_the_citizens_address() {
        var copy = SampleLetter.refusal().alsoTo(Mandate.Kind.GUARDIAN).copied().maintained("Intet nyt.");
        assertThat(copy.html())
                .contains("Opdigtet Allé 2", "Du får den, fordi du er værge")
                .doesNotContain("Eksempelvej");
        assertThat(SampleLetter.refusal()
                        .alsoTo(Mandate.Kind.GUARDIAN)
                        .maintained("Intet nyt.")
                        .html())
                .contains("Bodil Opdigtet (værge)");
    }

    @Test
    void what_somebody_wrote_is_text_and_never_markup() {
        var written =
                SampleLetter.reasons("<script>alert(1)</script>", "Støtte & ro </p><h1>", "\"A\" < 'B' \u0007\uD800!");
        var html = SampleLetter.refusal().because(written).letter().html();
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Støtte &amp; ro &lt;/p&gt;&lt;h1&gt;")
                .contains("&quot;A&quot; &lt; &#39;B&#39; !")
                .doesNotContain("<script", "\u0007");
        assertThat(SampleLetter.refusal().because(written).letter().pdf()).isNotEmpty();
    }

    @Test
    void a_hearing_and_an_exception_are_mentioned_where_there_were_any() {
        var refusal = SampleLetter.refusal().heard(Hearing.Outcome.ANSWERED).exceptionally("Du udtrættes.");
        assertThat(refusal.letter().html())
                .contains("Din udtalelse", "Derfor er tilbuddet ikke det rigtige for dig", "Du udtrættes.");
        assertThat(SampleLetter.refusal().letter().html()).doesNotContain("Din udtalelse", "ikke det rigtige for dig");
    }

    @Test
    void CP_02_who_gets_Digital_Post_reads_when_it_is_received() {
        assertThat(SampleLetter.grant().by(Delivery.DIGITAL_POST).letter().html())
                .contains("digitale postkasse");
        assertThat(SampleLetter.grant().by(Delivery.LETTER).letter().html()).doesNotContain("digitale postkasse");
    }

    @Test
    void DE_02_R52_the_letter_says_where_a_complaint_goes_and_how_to_reach_the_unit() {
        assertThat(SampleLetter.refusal().letter().html())
                .contains("Visitation for Handicap og Psykiatri, Næstved Kommune<br/>Prøvegade 1, 4700 Næstved")
                .contains("00 00 00 00", "Log på borger.dk, og skriv til Næstved Kommune, Visitation for Handicap")
                .doesNotContain("visitation@kommune.example")
                .contains("<td>Mandag til torsdag kl. 9-15<br/>Fredag kl. 9-12</td>");
    }

    @Test
    void CP_06_a_letter_whose_period_did_not_begin_names_no_presumed_day_and_says_what_holds_instead() {
        for (var guidance : List.of(DecisionReceipt.Guidance.MISSING, DecisionReceipt.Guidance.LATER)) {
            assertThat(SampleLetter.refusal().received(guidance).letter().html())
                    .contains("Derfor begyndte klagefristen ikke", "modtaget vejledningen")
                    .doesNotContain("1. december 2026", "29. december 2026", "Sidste dag");
        }
    }

    @Test
    void CP_02_a_letter_says_the_same_once_its_receipt_is_proven() {
        var proven = SampleLetter.refusal().received(DecisionReceipt.Guidance.WITH_DECISION);
        assertThat(proven.letter().html())
                .isEqualTo(SampleLetter.refusal().letter().html());
    }

    @Test
    void DP_02_no_CPR_number_no_functional_level_and_no_code_stands_in_a_letter() {
        kinds().forEach(sample -> assertThat(sample.letter().html())
                .doesNotContain(SampleLetter.CPR, "010190", "L3", "GRANTED", "TAXI", "NORMALLY_IN", "intern brug"));
    }

    @Test
    void only_a_draft_is_marked_as_one() {
        assertThat(SampleLetter.grant().draft().html()).contains(">UDKAST<");
        assertThat(SampleLetter.grant().letter().html()).doesNotContain("UDKAST");
    }

    @Test
    void the_page_needs_nothing_from_anywhere_and_its_policy_names_its_own_style() {
        var html = SampleLetter.grant().letter().html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", "<link", "<img", "src=", "url(", "style=");
        assertThat(SampleLetter.grant().letter().contentSecurityPolicy())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void the_fingerprint_tells_letters_apart() {
        assertThat(SampleLetter.grant().letter().fingerprint())
                .isEqualTo(SampleLetter.grant().letter().fingerprint())
                .isNotEqualTo(SampleLetter.refusal().letter().fingerprint());
    }
}
