package dk.samvaer.complaint.domain.work;

import static dk.samvaer.complaint.domain.Given.CASE;
import static dk.samvaer.complaint.domain.Given.CITIZEN;
import static dk.samvaer.complaint.domain.Given.COMPLAINT;
import static dk.samvaer.complaint.domain.Given.DECISION;
import static dk.samvaer.complaint.domain.Given.OFFICER;
import static dk.samvaer.complaint.domain.Given.RULES;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.registered;
import static dk.samvaer.complaint.domain.Given.requested;
import static dk.samvaer.complaint.domain.Given.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.ComplainedLine;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.ProcedureRules;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Supplement;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.work.ComplaintWork.Item;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a complaint waits for at each step, and until when. */
class WaitingComplaintsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 30);
    private static final LocalDate REVIEW_DUE = LocalDate.of(2026, 12, 28);
    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 18);
    private static final LocalDate SENT = LocalDate.of(2026, 12, 21);
    private static final LocalDate ANSWER_BY = LocalDate.of(2027, 1, 15);

    @Test
    void CP_13_a_complaint_about_an_unknown_decision_waits_a_week_for_it() {
        assertThat(items(Complaint.begin(registered())))
                .containsExactly(new Item(Task.FIND_DECISION, RECEIVED, RECEIVED.plusDays(7)));
    }

    @Test
    void CP_08_a_review_waits_until_its_last_day_and_until_the_later_one_after_an_extension() {
        assertThat(items(complaint())).containsExactly(new Item(Task.REVIEW, RECEIVED, REVIEW_DUE));
        var later = REVIEW_DUE.plusWeeks(2);
        assertThat(items(complaint(
                        new ComplaintEvent.ReviewExtended(later, DECIDED, Confidential.of("Lægen mangler.")))))
                .containsExactly(new Item(Task.REVIEW, RECEIVED, later));
    }

    @Test
    void CP_07_a_late_complaint_waits_for_its_reason_which_comes_with_it_or_later() {
        var late = late(null);
        assertThat(tasks(late)).containsExactly(Task.ASK_WHY_LATE, Task.REVIEW);
        assertThat(tasks(late(Confidential.of(" ")))).contains(Task.ASK_WHY_LATE);
        assertThat(tasks(late(Confidential.of("Indlagt.")))).containsExactly(Task.REVIEW);
        var said = new Supplement(RECEIVED, Channel.ORAL, List.of(), null, Confidential.of("Indlagt."), OFFICER);
        assertThat(tasks(late.apply(new ComplaintEvent.Supplemented(said, List.of()))))
                .containsExactly(Task.REVIEW);
        assertThat(tasks(late.apply(new ComplaintEvent.TimelinessChanged(Timeliness.TIMELY, List.of(), DECIDED))))
                .containsExactly(Task.REVIEW);
        assertThat(tasks(late.apply(decided(ReviewOutcome.MAINTAINED)))).contains(Task.ASK_WHY_LATE, Task.FORWARD);
        assertThat(tasks(late.apply(new ComplaintEvent.Withdrawn(DECIDED)))).isEmpty();
    }

    @Test
    void CP_09_a_maintained_complaint_is_to_be_forwarded_and_then_confirmed_by_the_board() {
        var maintained = complaint(decided(ReviewOutcome.MAINTAINED));
        var limit = DECIDED.plusDays(7);
        assertThat(items(maintained)).containsExactly(new Item(Task.FORWARD, DECIDED, limit));
        assertThat(items(maintained.apply(requested())))
                .containsExactly(new Item(Task.AWAIT_CONFIRMATION, DECIDED, limit));
        assertThat(items(maintained.apply(requested()).apply(forwarded())))
                .containsExactly(new Item(Task.AWAIT_OUTCOME, SENT, SENT.plusWeeks(26)));
    }

    @Test
    void CP_09_the_rest_of_a_partly_upheld_complaint_is_asked_about_and_goes_on_by_the_answer() {
        var partly = complaint(decided(ReviewOutcome.PARTLY_UPHELD));
        assertThat(items(partly)).containsExactly(new Item(Task.AWAIT_ANSWER_ON_REST, DECIDED, ANSWER_BY));
        var answered = ANSWER_BY.plusDays(1);
        for (var answer : List.of(RestAnswer.MAINTAINED, RestAnswer.NO_ANSWER)) {
            assertThat(items(partly.apply(new ComplaintEvent.RestAnswered(answer, answered, null))))
                    .containsExactly(new Item(Task.FORWARD, answered, answered.plusDays(7)));
        }
    }

    @Test
    void CP_09_where_the_rest_is_not_forwarded_without_an_answer_somebody_decides() {
        var asking = new ProcedureRules(RULES.validFrom(), 4, 7, 4, false, 7, 7, 26, 20);
        var partly = begun(received(null), asking, Timeliness.TIMELY).apply(decided(ReviewOutcome.PARTLY_UPHELD));
        var silent = partly.apply(new ComplaintEvent.RestAnswered(RestAnswer.NO_ANSWER, ANSWER_BY.plusDays(1), null));
        assertThat(items(silent)).containsExactly(new Item(Task.DECIDE_ON_REST, ANSWER_BY.plusDays(1), ANSWER_BY));
    }

    @Test
    void CP_02_the_board_is_told_of_a_timeliness_that_was_found_after_forwarding_and_of_no_earlier_one() {
        var maintained = complaint(decided(ReviewOutcome.MAINTAINED));
        var late = List.of(new ComplainedLine(TRANSPORT_LINE, RECEIVED, Timeliness.LATE));
        var before = new ComplaintEvent.TimelinessChanged(Timeliness.LATE, late, SENT.minusDays(1));
        var after = new ComplaintEvent.TimelinessChanged(Timeliness.LATE, late, SENT.plusDays(2));
        assertThat(tasks(maintained.apply(before).apply(requested()).apply(forwarded())))
                .containsExactly(Task.AWAIT_OUTCOME);
        var changed = maintained.apply(requested()).apply(forwarded()).apply(after);
        assertThat(items(changed))
                .contains(new Item(Task.TELL_BOARD_OF_TIMELINESS, SENT.plusDays(2), SENT.plusDays(2)));
        assertThat(tasks(changed.apply(new ComplaintEvent.BoardInformed(SENT.plusDays(3), OFFICER))))
                .containsExactly(Task.AWAIT_OUTCOME);
    }

    @ParameterizedTest
    @EnumSource(AppealOutcome.class)
    void CP_12_an_outcome_that_must_be_implemented_waits_until_its_day_and_lapses_then(AppealOutcome outcome) {
        var day = SENT.plusWeeks(8);
        var implementBy = outcome.mustBeImplemented() ? day : null;
        var recorded = complaint(decided(ReviewOutcome.MAINTAINED), requested(), forwarded())
                .apply(new ComplaintEvent.OutcomeRecorded(
                        new BoardDecision(outcome, Confidential.of("AST-000001/7"), SENT.plusWeeks(4), implementBy)));
        assertThat(ComplaintWork.of(recorded).lapses()).as("the letter is due").isFalse();
        var work = ComplaintWork.of(written(recorded, SENT.plusWeeks(4)));
        assertThat(work.lapses()).isEqualTo(outcome.mustBeImplemented());
        assertThat(work.items())
                .isEqualTo(
                        outcome.mustBeImplemented()
                                ? List.of(new Item(Task.IMPLEMENT_OUTCOME, SENT.plusWeeks(4), day))
                                : List.of());
    }

    @Test
    void R54_what_the_board_has_refused_is_to_be_settled() {
        var refused = complaint(decided(ReviewOutcome.MAINTAINED), requested())
                .apply(new ComplaintEvent.ForwardingRefused(new BoardRefusal("HTTP_422", noon(SENT))));
        assertThat(items(refused)).containsExactly(new Item(Task.SETTLE_REFUSAL, DECIDED, DECIDED.plusDays(7)));
    }

    @Test
    void CP_01_letters_wait_from_the_day_of_what_they_tell_until_they_are_written() {
        var waits = new Item(Task.WRITE_LETTERS, RECEIVED, RECEIVED.plusDays(1));
        assertThat(ComplaintWork.of(complaint()).items()).first().isEqualTo(waits);
        assertThat(ComplaintWork.of(written(complaint(), RECEIVED)).items()).doesNotContain(waits);
        assertThat(ComplaintWork.of(Complaint.begin(registered())).items()).contains(waits);
    }

    @Test
    void nothing_waits_in_a_complaint_that_is_over() {
        assertThat(items(complaint(
                        decided(ReviewOutcome.UPHELD),
                        new ComplaintEvent.Closed(ComplaintEvent.Closing.UPHELD, DECIDED))))
                .isEmpty();
        assertThat(items(complaint(
                        decided(ReviewOutcome.PARTLY_UPHELD),
                        new ComplaintEvent.Closed(ComplaintEvent.Closing.SATISFIED, DECIDED))))
                .isEmpty();
        assertThat(items(complaint(new ComplaintEvent.Withdrawn(DECIDED)))).isEmpty();
    }

    @Test
    void CP_13_what_is_about_no_decision_waits_for_its_letter_only() {
        var closed = Complaint.begin(registered())
                .apply(new ComplaintEvent.ClosedWithoutDecision(
                        new NoDecision(DECIDED, Confidential.of("Om en bøde."), null, OFFICER)));
        assertThat(ComplaintWork.of(closed).items())
                .containsExactly(new Item(Task.WRITE_LETTERS, DECIDED, DECIDED.plusDays(1)));
        assertThat(ComplaintWork.of(written(closed, DECIDED)).items()).isEmpty();
    }

    /** But for letters. */
    private static List<Item> items(Complaint it) {
        return ComplaintWork.of(it).items().stream()
                .filter(item -> item.task() != Task.WRITE_LETTERS)
                .toList();
    }

    private static List<Task> tasks(Complaint it) {
        return items(it).stream().map(Item::task).toList();
    }

    private static Complaint late(@Nullable Confidential reason) {
        return begun(received(reason), RULES, Timeliness.LATE);
    }

    private static Complaint begun(Received received, ProcedureRules rules, Timeliness timeliness) {
        return Complaint.begin(new ComplaintEvent.Registered(COMPLAINT, CASE, CITIZEN, received, null, rules))
                .apply(new ComplaintEvent.DecisionFound(DECISION, List.of(), timeliness));
    }

    private static Received received(@Nullable Confidential reason) {
        return new Received(DECISION, List.of(), RECEIVED, Channel.ORAL, ComplainantRole.CITIZEN, null, null, reason);
    }
}
