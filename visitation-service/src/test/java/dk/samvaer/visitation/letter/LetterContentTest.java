package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Guidance;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.letter.LetterContent.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
                        tuple("Befordring", "Taxa"),
                        tuple("Startdato", "1. december 2026"));
    }

    @Test
    void C1_AP_02_a_grant_without_a_plan_says_where_its_goals_stand_and_one_with_a_plan_does_not() {
        var said = "Du har takket nej til en handleplan. I stedet står formål, mål og befordring i vores bestilling til"
                + " leverandøren.";
        var drafted = Sample.drafted(Sample.findings(FunctionalLevel.L3), Sample.grant());
        assertThat(remarks(drafted)).doesNotContain(said);
        assertThat(remarks(drafted.and(new ExternalFact.PlanDeclined(Sample.PLAN, Sample.TODAY))))
                .contains(said);
    }

    private static List<String> remarks(Given drafted) {
        var decision = Sample.issue(drafted).asCase().decisions().all().getLast();
        return Remarks.of(new Determinations(decision.recommendation(), Objects.requireNonNull(decision.issue())));
    }

    @Test
    void TR_01_befordring_is_explained_once_and_only_where_the_letter_speaks_of_it() {
        var explained = "Befordring er kørsel mellem dit hjem og tilbuddet.";
        assertThat(SampleLetter.grant().content().remarks()).containsOnlyOnce(explained);
        assertThat(SampleLetter.refusal().content().remarks()).doesNotContain(explained);
    }

    @Test
    void DE_05_a_partial_grant_names_in_its_title_what_was_not_granted() {
        var asked = new Wish.Asked(Wish.Subject.OFFER, 5, "csn", "INTERNAL_DISABILITY_TRANSPORT", null);
        assertThat(title(SampleLetter.grantWith(Outcome.PARTLY_GRANTED, Outcome.GRANTED, true)
                        .asked(new Wish.Asked(Wish.Subject.OFFER, 5, null, null, null))))
                .endsWith(", men ikke i det omfang, du har søgt om");
        assertThat(title(SampleLetter.grantWith(Outcome.GRANTED, Outcome.PARTLY_GRANTED, true)
                        .asked(new Wish.Asked(Wish.Subject.OFFER, null, "csn", null, null))))
                .endsWith(", men ikke hos den leverandør, du har søgt om");
        assertThat(title(SampleLetter.grantWith(Outcome.GRANTED, Outcome.GRANTED, false)))
                .endsWith(", men du får afslag på befordring");
        assertThat(title(SampleLetter.grantWith(Outcome.PARTLY_GRANTED, Outcome.PARTLY_GRANTED, false)
                        .asked(asked)))
                .endsWith(", men ikke alt det, du har søgt om");
    }

    @Test
    void DE_05_only_what_was_asked_for_is_called_asked_for() {
        var silent = SampleLetter.partialGrant().content();
        assertThat(silent.title()).endsWith(", men ikke fuldt ud");
        assertThat(silent.lines())
                .contains(new Line("Omfang", "Delvist bevilget: 3 dage om ugen"), new Line("Befordring", "Afslag"));
        assertThat(LetterVariants.all().values())
                .filteredOn(it -> it.composition().issue().rationale().wish() == null)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.letter().html()).doesNotContain("du har søgt om"));
    }

    @Test
    void a_refusal_is_called_a_refusal_and_names_no_day_on_which_anything_starts() {
        var content = SampleLetter.refusal().content();
        assertThat(content.title()).isEqualTo("Du får afslag på et aktivitets- og samværstilbud");
        assertThat(content.lines()).containsExactly(new Line("Aktivitets- og samværstilbud", "Afslag"));
    }

    @Test
    void a_refused_change_leaves_the_offer_as_it_is_and_says_what_was_asked_for() {
        var content = SampleLetter.refusedChange().content();
        assertThat(content.title()).isEqualTo("Du får afslag på den ændring, du har søgt om");
        assertThat(content.remarks())
                .contains(
                        "Dit nuværende tilbud fortsætter, som det er: 3 dage om ugen hos Næstved Sociale Virksomhed.");
        assertThat(content.lines())
                .containsExactly(
                        new Line("Leverandør", "Afslag (du har søgt om: Center for Socialpsykiatri)"),
                        new Line("Omfang", "Afslag (du har søgt om: 5 dage om ugen)"));
    }

    @Test
    void DE_01_what_was_asked_for_is_named_where_something_else_is_granted() {
        var asked = new Wish.Asked(Wish.Subject.OFFER, 5, "nsv", "INTERNAL_DISABILITY_TRANSPORT", null);
        assertThat(SampleLetter.partialGrant().asked(asked).content().lines())
                .contains(
                        new Line("Omfang", "3 dage om ugen (du har søgt om: 5 dage om ugen)"),
                        new Line("Leverandør", "Næstved Sociale Virksomhed"),
                        new Line("Befordring", "Afslag (du har søgt om: Kommunens interne handicapkørsel)"));
        assertThat(SampleLetter.grant().asked(asked).content().lines())
                .contains(new Line("Befordring", "Taxa (du har søgt om: Kommunens interne handicapkørsel)"));
    }

    @Test
    void DE_05_transport_that_is_less_says_in_what_it_is_less_and_what_there_was_before() {
        var all = LetterVariants.all();
        var limited =
                Objects.requireNonNull(all.get("partial-transport-limited")).content();
        assertThat(limited.lines())
                .contains(new Line(
                        "Befordring",
                        "Taxa, højst 2 dage om ugen, kun hen til tilbuddet, hentning og afsætning et andet sted end i"
                                + " dit hjem (du har søgt om: Taxa)"));
        assertThat(limited.remarks())
                .noneMatch(it -> it.contains("mellem dit hjem"))
                .anyMatch(it -> it.startsWith("Befordring er kørsel mellem tilbuddet og det sted"));
        assertThat(Objects.requireNonNull(all.get("change-transport-less"))
                        .content()
                        .lines())
                .contains(new Line("Befordring", "Taxa, højst 1 dag om ugen (hidtil: Taxa, kun hjem fra tilbuddet)"));
    }

    @Test
    void DE_01_another_first_day_than_the_one_that_was_asked_for_says_which_that_was() {
        assertThat(SampleLetter.grant()
                        .asked(from(LocalDate.of(2026, 11, 30)))
                        .content()
                        .lines())
                .contains(new Line("Startdato", "1. december 2026 (du har søgt om: 30. november 2026)"));
        assertThat(SampleLetter.grant()
                        .asked(from(LocalDate.of(2026, 12, 1)))
                        .content()
                        .lines())
                .contains(new Line("Startdato", "1. december 2026"));
    }

    private static Wish.Asked from(LocalDate day) {
        return new Wish.Asked(Wish.Subject.OFFER, 3, "nsv", null, day);
    }

    @Test
    void PA_01_the_letter_says_for_which_activity_the_citizen_is_remunerated() {
        var granted =
                SampleLetter.changeOf(Subject.REMUNERATION, Outcome.GRANTED).had(3, "nsv", null);
        assertThat(granted.remunerating(ActivityType.SERVICE).content().lines())
                .contains(new Line("Vederlag", "Bevilget for servicerende aktiviteter"));
        assertThat(granted.remunerating(ActivityType.INCOME_GENERATING)
                        .content()
                        .lines())
                .contains(new Line("Vederlag", "Bevilget for aktiviteter, der giver en indtægt"));
    }

    @Test
    void DE_05_a_change_of_the_supplier_says_which_it_was() {
        assertThat(SampleLetter.change().content().lines())
                .contains(new Line("Leverandør", "Næstved Sociale Virksomhed (hidtil: Center for Socialpsykiatri)"));
    }

    @Test
    void DE_05_the_title_of_a_reduction_says_so_with_the_extent_before_and_after_and_from_when() {
        var content = SampleLetter.changeOf(Subject.EXTENT, Outcome.CHANGED)
                .had(3, "nsv", "TAXI")
                .giving(1, "nsv")
                .content();
        assertThat(content.title())
                .isEqualTo(
                        "Fra den 1. december 2026 bliver dit aktivitets- og samværstilbud sat ned fra 3 dage til 1 dag"
                                + " om ugen");
        assertThat(content.lines())
                .containsExactly(
                        new Line("Omfang", "1 dag om ugen (hidtil: 3 dage om ugen)"),
                        new Line("Gælder fra", "1. december 2026"));
    }

    @Test
    void DE_05_a_change_that_gives_less_than_was_asked_for_says_what_there_was_and_what_was_asked_for() {
        var content = SampleLetter.changeOf(Subject.EXTENT, Outcome.PARTLY_GRANTED)
                .had(2, "nsv", null)
                .asked(new Wish.Asked(Wish.Subject.CHANGE, 5, null, null, null))
                .content();
        assertThat(content.title()).endsWith("sat op fra 2 til 3 dage om ugen, men ikke i det omfang, du har søgt om");
        assertThat(content.lines())
                .contains(
                        new Line("Omfang", "3 dage om ugen (hidtil: 2 dage om ugen; du har søgt om: 5 dage om ugen)"));
    }

    @Test
    void DE_05_a_change_that_leaves_the_days_as_they_are_does_not_promise_anything_in_its_title() {
        assertThat(title(SampleLetter.changeOf(Subject.EXTENT, Outcome.PARTLY_GRANTED)
                        .had(3, "nsv", null)
                        .asked(new Wish.Asked(Wish.Subject.CHANGE, 5, null, null, null))))
                .isEqualTo("Du får ikke den ændring, du har søgt om");
        assertThat(title(SampleLetter.changeOf(Subject.REMUNERATION, Outcome.GRANTED)
                        .had(3, "nsv", null)))
                .isEqualTo("Fra den 1. december 2026 får du vederlag");
        assertThat(title(SampleLetter.changeOf(Subject.REMUNERATION, Outcome.REFUSED)
                        .had(3, "nsv", null)))
                .isEqualTo("Du får afslag på vederlag");
    }

    @Test
    void DE_05_the_title_of_any_other_change_does_not_speak_of_less() {
        assertThat(title(SampleLetter.change()))
                .isEqualTo("Fra den 1. december 2026 bliver dit aktivitets- og samværstilbud sat op fra 2 til 3 dage om"
                        + " ugen");
        assertThat(title(
                        SampleLetter.changeOf(Subject.SUPPLIER, Outcome.CHANGED).had(3, "csn", null)))
                .endsWith("får du dit aktivitets- og samværstilbud hos en anden leverandør");
        assertThat(title(SampleLetter.changeOfTransport(true).had(3, "nsv", "INTERNAL_DISABILITY_TRANSPORT")))
                .endsWith("bliver din befordring ændret");
        assertThat(title(SampleLetter.changeOfTransport(false).had(3, "nsv", null)))
                .isEqualTo("Du får afslag på befordring");
    }

    @Test
    void DE_04_a_termination_says_that_the_offer_ends_with_transport_and_on_which_day() {
        var content = SampleLetter.termination().content();
        assertThat(content.title()).isEqualTo("Dit aktivitets- og samværstilbud ophører");
        assertThat(content.lines())
                .containsExactly(
                        new Line("Aktivitets- og samværstilbud", "Ophører"),
                        new Line("Sidste dag i tilbuddet", "1. december 2026"));
        assertThat(content.remarks())
                .contains("Din befordring (kørsel mellem dit hjem og tilbuddet) ophører samme dag.");
        assertThat(SampleLetter.termination().had(3, "nsv", null).content().remarks())
                .isEmpty();
    }

    @Test
    void DU_01_only_who_has_the_offer_afterwards_reads_that_it_has_no_end() {
        assertThat(lasting(SampleLetter.grant())).isTrue();
        assertThat(lasting(SampleLetter.partialGrant())).isTrue();
        assertThat(lasting(SampleLetter.change())).isTrue();
        assertThat(lasting(SampleLetter.refusal())).isFalse();
        assertThat(lasting(SampleLetter.termination())).isFalse();
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
        assertThat(appeal.presumed()).contains("6 arbejdsdage", "den 1. december 2026");
        assertThat(appeal.lastDay()).isEqualTo("tirsdag den 29. december 2026");
        assertThat(SampleLetter.refusal()
                        .by(Delivery.DIGITAL_POST)
                        .content()
                        .appeal()
                        .presumed())
                .contains("digitale postkasse")
                .doesNotContain("arbejdsdage");
        assertThat(SampleLetter.refusal()
                        .by(Delivery.HANDED_OVER)
                        .content()
                        .appeal()
                        .presumed())
                .isEqualTo("Vi regner med, at du får afgørelsen udleveret den 1. december 2026.");
    }

    @Test
    void R53_CP_09_the_letter_of_a_decision_after_a_review_states_the_outcome_of_the_complaint() {
        assertThat(SampleLetter.change()
                        .answering(ComplaintOutcome.UPHELD)
                        .content()
                        .occasion())
                .singleElement()
                .asString()
                .startsWith("Den 9. november 2026 modtog vi en klage over vores afgørelse af 19. oktober 2026.")
                .contains("genvurdering af afgørelsen", "Vi giver medhold i klagen")
                .doesNotContain("Ankestyrelsen");
        assertThat(SampleLetter.change()
                        .answering(ComplaintOutcome.PARTLY_UPHELD)
                        .content()
                        .occasion())
                .singleElement()
                .asString()
                .contains(
                        "Vi giver delvist medhold i klagen",
                        "Fastholder du den, sender vi den til Ankestyrelsen",
                        "Svarer du ikke inden fire uger");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGED_BY_BOARD, ændret afgørelsen",
        "ANNULLED_BY_BOARD, ophævet afgørelsen",
        "REMITTED_BY_BOARD, hjemvist sagen"
    })
    void CP_12_the_letter_of_a_decision_after_an_appeal_states_what_the_board_decided(
            ComplaintOutcome outcome, String told) {
        assertThat(SampleLetter.change().answering(outcome).content().occasion())
                .singleElement()
                .asString()
                .contains("Ankestyrelsen har behandlet klagen", told);
    }

    @ParameterizedTest
    @EnumSource(Reassessment.Trigger.class)
    void R53_a_decision_that_answers_no_complaint_states_no_outcome_of_one(Reassessment.Trigger trigger) {
        assertThat(SampleLetter.change().after(trigger).content().occasion())
                .singleElement()
                .asString()
                .endsWith(".")
                .doesNotContain("medhold", "null");
        assertThat(SampleLetter.change().content().occasion()).isEmpty();
    }

    @Test
    void DU_02_low_benefit_is_called_udbytte() {
        assertThat(SampleLetter.termination()
                        .after(Reassessment.Trigger.LOW_BENEFIT)
                        .content()
                        .occasion())
                .singleElement()
                .asString()
                .contains("dit udbytte af tilbuddet");
    }

    @Test
    void DU_03_nobody_past_pension_age_reads_of_reaching_it() {
        assertThat(SampleLetter.termination()
                        .after(Reassessment.Trigger.PENSION_AGE)
                        .content()
                        .occasion())
                .singleElement()
                .asString()
                .contains("Du nærmer dig folkepensionsalderen");
        assertThat(SampleLetter.termination().pastPensionAge().content().occasion())
                .singleElement()
                .asString()
                .doesNotContain("folkepension");
    }

    @Test
    void CP_02_CP_03_working_days_are_explained_where_the_letter_speaks_of_them() {
        assertThat(SampleLetter.refusal().content().appeal().workingDays())
                .isEqualTo(
                        "Arbejdsdage er mandag til fredag, men ikke helligdage, grundlovsdag (5. juni), juleaftensdag"
                                + " og nytårsaftensdag.");
        assertThat(SampleLetter.refusal()
                        .by(Delivery.DIGITAL_POST)
                        .content()
                        .appeal()
                        .workingDays())
                .isNull();
        var moved = new Guidance(4, null, LocalDate.of(2026, 4, 17), LocalDate.of(2026, 5, 18));
        assertThat(SampleLetter.refusal()
                        .by(Delivery.DIGITAL_POST)
                        .guiding(moved)
                        .content()
                        .appeal()
                        .workingDays())
                .contains("fredagen efter Kristi himmelfartsdag");
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

    private static String title(SampleLetter sample) {
        return sample.content().title();
    }

    private static boolean lasting(SampleLetter sample) {
        return sample.content().remarks().stream().anyMatch(it -> it.startsWith("Tilbuddet har ingen slutdato"));
    }
}
