package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.letter.LetterContent.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says for each kind of decision. */
class LetterContentTest {

    @Test
    void DE_05_a_grant_says_each_determination_on_a_line_of_its_own_and_when_the_offer_starts() {
        var content = SampleLetter.grant().content();
        assertThat(content.title()).isEqualTo("Du får bevilget et aktivitets- og samværstilbud");
        assertThat(content.lines())
                .extracting(Line::label, Line::text)
                .containsExactly(
                        tuple("Aktivitets- og samværstilbud", "Bevilget"),
                        tuple("Omfang", "3 dage om ugen"),
                        tuple("Leverandør", "Næstved Sociale Virksomhed"),
                        tuple("Transport", "Taxa"),
                        tuple("Startdato", "1. december 2026"));
    }

    @Test
    void DE_05_a_partial_grant_says_what_was_not_granted() {
        var content = SampleLetter.partialGrant().content();
        assertThat(content.title()).endsWith("men ikke alt det, du har søgt om");
        assertThat(content.lines())
                .contains(
                        new Line("Omfang", "3 dage om ugen (ikke alt det, du har søgt om)"),
                        new Line("Transport", "Ikke bevilget"));
    }

    @Test
    void a_refusal_says_so_and_names_no_day_on_which_anything_starts() {
        var content = SampleLetter.refusal().content();
        assertThat(content.title()).startsWith("Du får ikke");
        assertThat(content.lines()).containsExactly(new Line("Aktivitets- og samværstilbud", "Ikke bevilget"));
    }

    @Test
    void a_refused_change_leaves_the_offer_as_it_is_and_says_what_was_asked_for() {
        var content = SampleLetter.refusedChange().content();
        assertThat(content.title()).isEqualTo("Du får ikke bevilget den ændring, du har søgt om");
        assertThat(content.unchanged()).isTrue();
        assertThat(content.lines())
                .containsExactly(
                        new Line("Leverandør", "Ikke bevilget: Center for Socialpsykiatri"),
                        new Line("Omfang", "Ikke bevilget: 5 dage om ugen"));
    }

    @Test
    void DE_01_what_was_asked_for_is_named_where_something_else_is_granted() {
        var asked = new Wish.Asked(Wish.Subject.OFFER, 5, "nsv", "INTERNAL_DISABILITY_TRANSPORT", null);
        assertThat(SampleLetter.partialGrant().asked(asked).content().lines())
                .contains(
                        new Line("Omfang", "3 dage om ugen (du har søgt om: 5 dage om ugen)"),
                        new Line("Leverandør", "Næstved Sociale Virksomhed"),
                        new Line("Transport", "Ikke bevilget: Egen handicapkørsel"));
        assertThat(SampleLetter.grant().asked(asked).content().lines())
                .contains(new Line("Transport", "Taxa (du har søgt om: Egen handicapkørsel)"));
    }

    @Test
    void a_change_says_what_holds_from_which_day() {
        var content = SampleLetter.change().content();
        assertThat(content.title()).isEqualTo("Dit aktivitets- og samværstilbud bliver ændret");
        assertThat(content.lines())
                .containsExactly(
                        new Line("Omfang", "3 dage om ugen"),
                        new Line("Leverandør", "Næstved Sociale Virksomhed"),
                        new Line("Gælder fra", "1. december 2026"));
    }

    @Test
    void DE_04_a_termination_names_the_last_day() {
        var content = SampleLetter.termination().content();
        assertThat(content.title()).isEqualTo("Dit aktivitets- og samværstilbud stopper");
        assertThat(content.lines()).contains(new Line("Sidste dag", "1. december 2026"));
    }

    @Test
    void DU_01_only_who_has_the_offer_afterwards_reads_that_it_has_no_end() {
        assertThat(SampleLetter.grant().content().lasting()).isTrue();
        assertThat(SampleLetter.partialGrant().content().lasting()).isTrue();
        assertThat(SampleLetter.change().content().lasting()).isTrue();
        assertThat(SampleLetter.refusal().content().lasting()).isFalse();
        assertThat(SampleLetter.termination().content().lasting()).isFalse();
    }

    @Test
    void DE_01_reasons_are_given_in_three_parts_and_as_many_paragraphs_as_were_written() {
        var written = SampleLetter.reasons("Serviceloven § 104", "Du har brug for støtte.", "Første.\n\n  Anden.\r\n");
        var reasons = SampleLetter.refusal().because(written).content().reasons();
        assertThat(reasons)
                .isEqualTo(new LetterContent.Reasons(
                        List.of("Serviceloven § 104"),
                        List.of("Du har brug for støtte."),
                        List.of("Første.", "Anden.")));
    }

    @Test
    void DE_01_a_fully_favourable_decision_may_do_without_reasons() {
        assertThat(SampleLetter.grant().because(null).content().reasons()).isNull();
    }

    @Test
    void TG_05_an_exception_is_explained_and_without_one_nothing_is_said_of_it() {
        var exception =
                SampleLetter.grant().exceptionally("Du trapper ned.").content().exception();
        assertThat(exception)
                .isEqualTo(
                        new LetterContent.Section("Derfor gør vi en undtagelse for dig", List.of("Du trapper ned.")));
        assertThat(SampleLetter.grant().content().exception()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ANSWERED, har modtaget din udtalelse", "EXPIRED, vi har ikke modtaget en udtalelse"})
    void PH_01_a_hearing_that_was_held_is_told(Hearing.Outcome outcome, String told) {
        assertThat(SampleLetter.refusal().heard(outcome).content().hearing()).contains(told);
    }

    @Test
    void PH_01_a_hearing_names_its_days() {
        assertThat(SampleLetter.refusal()
                        .heard(Hearing.Outcome.EXPIRED)
                        .content()
                        .hearing())
                .startsWith("Den 3. november 2026")
                .contains("Fristen var den 17. november 2026");
    }

    @Test
    void PH_01_a_hearing_that_was_not_needed_is_not_told() {
        assertThat(SampleLetter.refusal().content().hearing()).isNull();
    }

    @Test
    void DE_02_CP_02_the_last_day_is_counted_from_the_presumed_receipt_and_it_is_said_why_it_is_presumed() {
        var appeal = SampleLetter.refusal().content().appeal();
        assertThat(appeal.presumed()).contains("6 hverdage", "den 1. december 2026");
        assertThat(appeal.lastDay()).isEqualTo("tirsdag den 29. december 2026");
        assertThat(SampleLetter.refusal()
                        .by(Delivery.DIGITAL_POST)
                        .content()
                        .appeal()
                        .presumed())
                .contains("digitale postkasse")
                .doesNotContain("hverdage");
        assertThat(SampleLetter.refusal()
                        .by(Delivery.HANDED_OVER)
                        .content()
                        .appeal()
                        .presumed())
                .isEqualTo("Vi regner med, at du får afgørelsen udleveret den 1. december 2026.");
    }

    @Test
    void R53_CP_10_a_decision_after_a_complaint_says_that_it_answers_the_complaint() {
        var complainedOn = LocalDate.of(2026, 12, 3);
        assertThat(Wording.occasion(Reassessment.Trigger.COMPLAINT, complainedOn))
                .contains("klage", "3. december 2026");
        assertThat(Wording.occasion(Reassessment.Trigger.SUPPLIER_NEED_CHANGE, complainedOn))
                .contains("klage");
        for (var trigger : Reassessment.Trigger.values()) {
            assertThat(Wording.occasion(trigger, null)).endsWith(".").doesNotContain("null");
        }
        assertThat(SampleLetter.change().content().occasion()).isNull();
    }

    @Test
    void RP_01_RP_02_the_letter_says_who_got_a_copy_and_the_copy_says_why() {
        var sent = SampleLetter.refusal().alsoTo(Mandate.Kind.GUARDIAN);
        assertThat(sent.content().copies()).containsExactly("Bodil Opdigtet (værge)");
        assertThat(sent.content().addressee()).startsWith("Åse Ærø Eksempel");
        assertThat(sent.content().copied()).isNull();
        var copy = sent.copied().content();
        assertThat(copy.addressee()).containsExactly("Bodil Opdigtet", "Opdigtet Allé 2", "4700 Næstved");
        assertThat(copy.copied())
                .isEqualTo("Dette er en kopi af et brev til Åse Ærø Eksempel. Du får den, fordi du er værge. "
                        + "I selve brevet er »du« Åse Ærø Eksempel.");
        assertThat(SampleLetter.refusal().content().copies()).isEmpty();
    }

    @Test
    void the_address_stands_on_what_is_carried_and_not_on_Digital_Post() {
        assertThat(SampleLetter.grant().by(Delivery.LETTER).content().addressee())
                .containsExactly("Åse Ærø Eksempel", "Eksempelvej 1", "4700 Næstved");
        assertThat(SampleLetter.grant().by(Delivery.DIGITAL_POST).content().addressee())
                .containsExactly("Åse Ærø Eksempel");
    }

    @Test
    void what_has_been_erased_is_said_to_be_erased() {
        assertThat(Paragraphs.of(Confidential.ERASED)).containsExactly("(slettet)");
    }
}
