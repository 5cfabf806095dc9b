package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.DEC_18;
import static dk.samvaer.complaint.domain.Given.DEC_21;
import static dk.samvaer.complaint.domain.Given.LETTER;
import static dk.samvaer.complaint.domain.Given.NOV_30;
import static dk.samvaer.complaint.domain.Given.TEXT;
import static dk.samvaer.complaint.domain.Given.after;
import static dk.samvaer.complaint.domain.Given.anna;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.decision;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.found;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.registered;
import static dk.samvaer.complaint.domain.Given.requested;
import static dk.samvaer.complaint.domain.Given.written;
import static dk.samvaer.complaint.domain.letters.LetterKind.ACKNOWLEDGEMENT;
import static dk.samvaer.complaint.domain.letters.LetterKind.EXTENSION;
import static dk.samvaer.complaint.domain.letters.LetterKind.FORWARDING_NOTICE;
import static dk.samvaer.complaint.domain.letters.LetterKind.NO_DECISION;
import static dk.samvaer.complaint.domain.letters.LetterKind.OUTCOME;
import static dk.samvaer.complaint.domain.letters.LetterKind.RECEIPT;
import static dk.samvaer.complaint.domain.letters.LetterKind.REST_QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.letters.DueLetter;
import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which letter about a complaint is due when, and that each is written once. */
class CorrespondingAboutAComplaintTest {
    private static final LocalDate JAN_4 = LocalDate.of(2027, 1, 4);
    private static final LocalDate JAN_11 = LocalDate.of(2027, 1, 11);
    private static final ComplaintEvent EXTENDED = new ComplaintEvent.ReviewExtended(JAN_11, DEC_18, TEXT);

    @Test
    void CP_01_a_receipt_is_due_once_the_decision_is_known_and_an_acknowledgement_until_then() {
        assertThat(Complaint.begin(registered()).corresponding(noon(NOV_30)).lettersDue())
                .containsExactly(new DueLetter(ACKNOWLEDGEMENT, NOV_30));
        assertThat(complaint().corresponding(noon(NOV_30)).lettersDue())
                .containsExactly(new DueLetter(RECEIPT, NOV_30));
    }

    @Test
    void CP_01_who_was_told_that_the_complaint_waits_is_told_once_that_its_decision_was_found() {
        var waiting = writtenFrom(Complaint.begin(registered()), null);
        assertThat(kinds(waiting)).containsExactly(ACKNOWLEDGEMENT);
        assertThat(kinds(writtenFrom(waiting, null))).containsExactly(ACKNOWLEDGEMENT);
        var found = written(written(after(waiting, found()), DEC_18), DEC_21);
        assertThat(kinds(found)).containsExactly(ACKNOWLEDGEMENT, RECEIPT);
        assertThat(due(found)).isEmpty();
    }

    @Test
    void CP_13_what_tells_of_a_decision_is_not_written_from_another_one() {
        var another = UUID.randomUUID();
        assertThat(kinds(writtenFrom(complaint(), null))).isEmpty();
        assertThat(kinds(writtenFrom(complaint(), issued(another, Given.CASE)))).isEmpty();
        assertThat(kinds(writtenFrom(complaint(), issued(Given.DECISION, another))))
                .isEmpty();
        assertThat(kinds(writtenFrom(complaint(), issued(Given.DECISION, Given.CASE))))
                .containsExactly(RECEIPT);
        assertThat(kinds(writtenFrom(Complaint.begin(registered()), issued(Given.DECISION, another))))
                .containsExactly(ACKNOWLEDGEMENT);
    }

    @Test
    void CP_08_CP_09_CP_12_each_step_that_the_complainant_is_told_of_makes_a_letter_due() {
        assertThat(due(complaint(EXTENDED))).containsExactly(RECEIPT, EXTENSION);
        assertThat(due(complaint(decided(ReviewOutcome.PARTLY_UPHELD)))).containsExactly(RECEIPT, REST_QUESTION);
        assertThat(due(complaint(decided(ReviewOutcome.MAINTAINED), requested())))
                .containsExactly(RECEIPT);
        assertThat(due(complaint(decided(ReviewOutcome.MAINTAINED), requested(), forwarded())))
                .containsExactly(RECEIPT, FORWARDING_NOTICE);
        assertThat(due(complaint(decided(ReviewOutcome.MAINTAINED), requested(), forwarded(), outcome())))
                .containsExactly(RECEIPT, FORWARDING_NOTICE, OUTCOME);
    }

    @Test
    void CP_08_an_extension_that_was_overtaken_by_the_review_is_not_told_any_more() {
        assertThat(due(complaint(EXTENDED, decided(ReviewOutcome.MAINTAINED)))).doesNotContain(EXTENSION);
    }

    @Test
    void CP_09_who_has_answered_is_not_asked_any_more() {
        var answered = new ComplaintEvent.RestAnswered(RestAnswer.MAINTAINED, DEC_21, null);
        assertThat(due(complaint(decided(ReviewOutcome.PARTLY_UPHELD), answered)))
                .doesNotContain(REST_QUESTION);
    }

    @Test
    void CP_13_nothing_more_is_written_about_a_complaint_that_was_withdrawn() {
        assertThat(due(complaint(EXTENDED, new ComplaintEvent.Withdrawn(DEC_21))))
                .isEmpty();
    }

    @Test
    void CP_01_a_letter_that_was_written_is_due_no_more_and_is_kept_with_whom_it_went_to() {
        var written = written(complaint(), DEC_18);
        assertThat(due(written)).isEmpty();
        assertThat(written.corresponding(noon(DEC_21)).write(anna(), decision(null, null), kind -> LETTER))
                .isEmpty();
        assertThat(written.letters().written()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(RECEIPT);
            assertThat(it.sentOn()).isEqualTo(DEC_18);
            assertThat(it.addressee()).isEqualTo(anna());
            assertThat(it.text()).isEqualTo(LETTER);
        });
    }

    @Test
    void CP_08_a_second_extension_is_told_too() {
        var told = written(complaint(EXTENDED), DEC_18);
        var again = after(told, new ComplaintEvent.ReviewExtended(JAN_11.plusDays(7), DEC_21, TEXT));
        assertThat(due(again)).containsExactly(EXTENSION);
        assertThat(written(again, DEC_21).letters().written())
                .extracting(it -> it.id())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void CP_08_of_two_extensions_that_wait_to_be_told_the_later_one_is_told() {
        var again = new ComplaintEvent.ReviewExtended(JAN_11.plusDays(7), DEC_21, TEXT);
        var due = complaint(EXTENDED, again).corresponding(noon(DEC_21)).lettersDue();
        assertThat(due).containsExactly(new DueLetter(RECEIPT, NOV_30), new DueLetter(EXTENSION, DEC_21));
    }

    @Test
    void CP_09_the_time_for_an_answer_runs_from_the_day_on_which_the_question_was_sent() {
        var decided = complaint(decided(ReviewOutcome.PARTLY_UPHELD));
        assertThat(answerBy(decided)).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(answerBy(written(decided, JAN_4))).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void CP_09_nobody_is_late_with_an_answer_who_has_not_been_asked() {
        var decided = complaint(decided(ReviewOutcome.PARTLY_UPHELD));
        assertThat(decided.deadlines()).isEmpty();
        assertThat(written(decided, JAN_4).deadlines())
                .singleElement()
                .isInstanceOf(ComplaintDeadline.EndOfAnswer.class);
    }

    private static Stream<LetterKind> due(Complaint complaint) {
        return complaint.corresponding(noon(DEC_21)).lettersDue().stream().map(DueLetter::kind);
    }

    @Test
    void CP_01_who_complains_about_no_decision_is_told_so_once_and_otherwise_if_it_is_found_after_all() {
        var closing = new ComplaintEvent.ClosedWithoutDecision(new NoDecision(DEC_18, TEXT, null, Given.OFFICER));
        var closed = after(Complaint.begin(registered()), closing);
        assertThat(due(closed)).containsExactly(NO_DECISION);
        assertThat(kinds(writtenFrom(writtenFrom(closed, null), null))).containsExactly(NO_DECISION);
        assertThat(due(after(closed, found()))).containsExactly(RECEIPT);
        assertThat(due(after(writtenFrom(closed, null), found()))).containsExactly(RECEIPT);
    }

    private static Stream<LetterKind> kinds(Complaint complaint) {
        return complaint.letters().written().stream().map(LetterRecord::kind);
    }

    /** The letters that can be written where that is known as the decision. */
    private static Complaint writtenFrom(Complaint before, @Nullable KnownDecision decision) {
        return after(
                before,
                before.corresponding(noon(DEC_18))
                        .write(anna(), decision, kind -> LETTER)
                        .toArray(ComplaintEvent[]::new));
    }

    private static KnownDecision issued(UUID decisionId, UUID caseId) {
        return KnownDecision.begin(
                new KnownDecisionEvent.Issued(decisionId, caseId, Given.CITIZEN, List.of(), NOV_30, null));
    }

    private static ComplaintEvent outcome() {
        return new ComplaintEvent.OutcomeRecorded(new BoardDecision(AppealOutcome.AFFIRMED, TEXT, JAN_11, null));
    }

    private static LocalDate answerBy(Complaint complaint) {
        return Objects.requireNonNull(complaint.review().rest()).answerBy();
    }
}
