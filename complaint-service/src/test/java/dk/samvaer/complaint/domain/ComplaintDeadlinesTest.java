package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.DEC_18;
import static dk.samvaer.complaint.domain.Given.DEC_21;
import static dk.samvaer.complaint.domain.Given.DEC_28;
import static dk.samvaer.complaint.domain.Given.OFFICER;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.Given.requested;
import static dk.samvaer.complaint.domain.ReviewOutcome.MAINTAINED;
import static dk.samvaer.complaint.domain.ReviewOutcome.PARTLY_UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a complaint does by itself, and when. */
class ComplaintDeadlinesTest {
    private static final LocalDate JAN_11 = LocalDate.of(2027, 1, 11);

    @Test
    void CP_08_the_reminder_comes_a_week_before_the_review_is_due_and_once() {
        assertThat(due(complaint())).isEqualTo(DanishTime.startOf(DEC_21));
        assertThat(act(complaint())).containsExactly(new ComplaintEvent.ReviewReminded(DEC_28));
        assertThat(due(complaint(new ComplaintEvent.ReviewReminded(DEC_28)))).isEqualTo(DanishTime.endOf(DEC_28));
    }

    @Test
    void CP_08_the_review_is_overdue_the_day_after_it_was_due() {
        var reminded = complaint(new ComplaintEvent.ReviewReminded(DEC_28));
        assertThat(act(reminded)).containsExactly(new ComplaintEvent.ReviewOverdue(DEC_28));
        var overdue = reminded.apply(new ComplaintEvent.ReviewOverdue(DEC_28));
        assertThat(overdue.review().overdueSince()).isEqualTo(DEC_28.plusDays(1));
        assertThat(overdue.deadlines()).isEmpty();
        assertThat(overdue.reviewing(DanishTime.startOf(JAN_11)).decided(MAINTAINED, List.of(Given.TRANSPORT_LINE)))
                .hasSize(1);
    }

    @Test
    void CP_08_an_extension_has_a_reminder_of_its_own() {
        var extended = complaint(
                new ComplaintEvent.ReviewReminded(DEC_28),
                new ComplaintEvent.ReviewExtended(JAN_11, DEC_21, Given.TEXT));
        assertThat(due(extended)).isEqualTo(DanishTime.startOf(LocalDate.of(2027, 1, 4)));
        assertThat(act(extended)).containsExactly(new ComplaintEvent.ReviewReminded(JAN_11));
    }

    @Test
    void CP_08_a_review_that_is_decided_or_withdrawn_is_not_overdue() {
        assertThat(complaint(new ComplaintEvent.Withdrawn(DEC_18)).deadlines()).isEmpty();
        assertThat(complaint(
                                decided(ReviewOutcome.UPHELD),
                                new ComplaintEvent.Closed(ComplaintEvent.Closing.UPHELD, DEC_18))
                        .deadlines())
                .isEmpty();
    }

    @Test
    void R54_the_board_has_a_maintained_complaint_within_the_limit_or_that_is_told_once() {
        var maintained = complaint(decided(MAINTAINED));
        var limit = DEC_18.plusDays(7);
        assertThat(due(maintained)).isEqualTo(DanishTime.endOf(limit));
        assertThat(act(maintained)).containsExactly(new ComplaintEvent.ForwardingOverdue(limit));
        var overdue = maintained.apply(new ComplaintEvent.ForwardingOverdue(limit));
        assertThat(overdue.appeal().overdueSince()).isEqualTo(limit.plusDays(1));
        assertThat(overdue.deadlines()).isEmpty();
    }

    @Test
    void R54_a_request_that_the_board_does_not_confirm_becomes_overdue_and_a_confirmed_one_does_not() {
        assertThat(due(complaint(decided(MAINTAINED), requested()))).isEqualTo(DanishTime.endOf(DEC_18.plusDays(7)));
        assertThat(complaint(decided(MAINTAINED), requested(), forwarded()).deadlines())
                .isEmpty();
    }

    @Test
    void CP_09_the_limit_of_a_partly_upheld_complaint_begins_with_the_answer() {
        var answered = complaint(
                decided(PARTLY_UPHELD), new ComplaintEvent.RestAnswered(RestAnswer.MAINTAINED, DEC_28, OFFICER));
        assertThat(due(answered)).isEqualTo(DanishTime.endOf(DEC_28.plusDays(7)));
    }

    @Test
    void CP_09_without_an_answer_the_rest_is_forwarded_only_where_the_rules_of_the_day_say_so() {
        var rules = new ProcedureRules(LocalDate.of(1998, 7, 1), 4, 7, 4, false, 7, 7, 26, 20);
        var partly = Given.after(
                Complaint.begin(new ComplaintEvent.Registered(
                        Given.COMPLAINT, Given.CASE, Given.CITIZEN, Given.received(Given.NOV_30), null, rules)),
                Given.found(),
                decided(PARTLY_UPHELD));
        var asked = Given.written(partly, DEC_18);
        var silent = Given.after(asked, act(asked).toArray(ComplaintEvent[]::new));
        assertThat(silent.review().answer()).isEqualTo(RestAnswer.NO_ANSWER);
        assertThat(silent.toForwardSince()).isNull();
        assertThat(silent.deadlines()).isEmpty();
        assertThat(silent.appealing(DanishTime.startOf(JAN_11)).requestForwarding(Given.forwarding()))
                .hasSize(1);
    }

    @Test
    void CP_09_the_complainant_may_answer_after_the_time_for_it_until_the_rest_is_forwarded() {
        var partly = Given.written(complaint(decided(PARTLY_UPHELD)), DEC_18);
        var silent = Given.after(partly, act(partly).toArray(ComplaintEvent[]::new));
        var later = silent.reviewing(DanishTime.startOf(LocalDate.of(2027, 1, 20)));
        assertThat(later.answerRest(RestAnswer.DROPPED, OFFICER)).hasSize(2);
        assertThat(later.answerRest(RestAnswer.MAINTAINED, OFFICER)).hasSize(1);
        refused(
                "COMPLAINT_STATE_FORBIDS",
                () -> silent.apply(requested())
                        .reviewing(DanishTime.startOf(JAN_11))
                        .answerRest(RestAnswer.DROPPED, OFFICER));
    }

    private static Deadline first(Complaint complaint) {
        return complaint.deadlines().stream()
                .min(Comparator.comparing(Deadline::due))
                .orElseThrow();
    }

    private static Instant due(Complaint complaint) {
        return first(complaint).due();
    }

    private static List<ComplaintEvent> act(Complaint complaint) {
        return complaint.deadlinePassed(first(complaint), due(complaint));
    }
}
