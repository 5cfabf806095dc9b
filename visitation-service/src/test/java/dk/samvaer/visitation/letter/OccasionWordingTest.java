package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.AnsweredComplaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Occasion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the municipality has decided again, in the citizen's words: the cause that there was, and no other. */
class OccasionWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPLIER_NEED_CHANGE|dit behov kan have ændret sig",
                "LOW_BENEFIT|dit udbytte af tilbuddet kan være for lille",
                "FOLLOW_UP|fulgt op på din handleplan",
                "PENSION_AGE|nærmer dig folkepensionsalderen",
                "COMPLAINT|genvurdering af vores afgørelse på grund af en klage",
                "APPEAL_REMITTED|Ankestyrelsen har behandlet en klage",
                "TRANSPORT|din befordring til og fra tilbuddet",
                "REMUNERATION|om du kan få vederlag",
                "CITIZEN_REQUEST|bedt om at vurdere din sag igen"
            })
    void R53_DU_02_DU_03_the_letter_names_the_cause_of_the_reassessment_and_only_that(Trigger trigger, String told) {
        assertThat(of(trigger, DecisionKind.CHANGE, false)).contains(told);
        for (var other : Trigger.values()) {
            if (other != trigger) {
                assertThat(of(other, DecisionKind.CHANGE, false)).doesNotContain(told);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GRANT|true|Vi har modtaget en ny ansøgning. Derfor har vi vurderet din sag igen.",
                "PARTIAL_GRANT|false|Vi har modtaget en ny ansøgning. Derfor har vi vurderet din sag igen.",
                "TERMINATION|true|Du har bedt om, at dit tilbud ophører.",
                "TERMINATION|false|Vi er blevet bedt om at vurdere dit tilbud igen. Det har vi gjort.",
                "CHANGE|true|Vi har modtaget din ansøgning og har vurderet din sag igen.",
                "CHANGE|false|Vi er blevet bedt om at vurdere din sag igen. Det har vi gjort.",
                "REFUSAL|true|Vi har modtaget din ansøgning og har vurderet din sag igen.",
                "REFUSAL|false|Vi er blevet bedt om at vurdere din sag igen. Det har vi gjort."
            })
    void DE_05_only_what_the_citizen_has_asked_for_is_called_asked_for(DecisionKind kind, boolean asked, String told) {
        assertThat(of(Trigger.CITIZEN_REQUEST, kind, asked)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPHELD|Vi giver medhold i klagen.",
                "PARTLY_UPHELD|Vi giver delvist medhold i klagen.",
                "CHANGED_BY_BOARD|ændret afgørelsen. Med denne afgørelse følger vi det",
                "ANNULLED_BY_BOARD|ophævet afgørelsen, så den ikke længere gælder",
                "REMITTED_BY_BOARD|hjemvist sagen. Det betyder, at vi skal behandle sagen igen"
            })
    void CP_09_CP_12_what_came_of_a_complaint_is_said_of_that_complaint_and_of_no_other(
            ComplaintOutcome outcome, String told) {
        assertThat(answering(outcome)).singleElement().asString().contains(told);
        for (var other : ComplaintOutcome.values()) {
            if (other != outcome) {
                assertThat(answering(other)).singleElement().asString().doesNotContain(told);
            }
        }
    }

    @Test
    void CP_09_each_of_two_complaints_is_answered_in_a_sentence_of_its_own() {
        var occasion = new Occasion(
                Trigger.COMPLAINT,
                false,
                List.of(complaint(ComplaintOutcome.UPHELD), complaint(ComplaintOutcome.REMITTED_BY_BOARD)));
        assertThat(OccasionWording.of(occasion, DecisionKind.CHANGE, false)).hasSize(2);
    }

    private static List<String> answering(ComplaintOutcome outcome) {
        var occasion = new Occasion(Trigger.COMPLAINT, false, List.of(complaint(outcome)));
        return OccasionWording.of(occasion, DecisionKind.CHANGE, false);
    }

    private static AnsweredComplaint complaint(ComplaintOutcome outcome) {
        return new AnsweredComplaint(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 10, 19), outcome);
    }

    private static String of(Trigger trigger, DecisionKind kind, boolean asked) {
        return OccasionWording.of(new Occasion(trigger, false, List.of()), kind, asked)
                .getFirst();
    }
}
