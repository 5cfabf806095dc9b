package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.BLANK;
import static dk.samvaer.complaint.domain.Given.DEC_18;
import static dk.samvaer.complaint.domain.Given.DEC_28;
import static dk.samvaer.complaint.domain.Given.OFFICER;
import static dk.samvaer.complaint.domain.Given.TEXT;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.Given.requested;
import static dk.samvaer.complaint.domain.ReviewOutcome.MAINTAINED;
import static dk.samvaer.complaint.domain.ReviewOutcome.PARTLY_UPHELD;
import static dk.samvaer.complaint.domain.ReviewOutcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewingAComplaintTest {
    private static final List<UUID> REVIEWED = List.of(Given.TRANSPORT_LINE);
    private static final LocalDate JAN_11 = LocalDate.of(2027, 1, 11);
    private static final LocalDate JAN_15 = LocalDate.of(2027, 1, 15);

    @Test
    void CP_08_the_complainant_is_told_why_it_takes_longer() {
        refused(
                "EXTENSION_REASON_REQUIRED",
                () -> complaint().reviewing(noon(DEC_18)).extend(JAN_11, BLANK));
    }

    @Test
    void CP_08_a_review_that_needs_more_time_is_extended_by_notice_of_the_same_day() {
        var events = complaint().reviewing(noon(DEC_18)).extend(JAN_11, TEXT);
        assertThat(events).containsExactly(new ComplaintEvent.ReviewExtended(JAN_11, DEC_18, TEXT));
        var extended = complaint().apply(events.getFirst());
        assertThat(extended.review().dueOn()).isEqualTo(JAN_11);
        assertThat(extended.review().extendedOn()).isEqualTo(DEC_18);
        assertThat(extended.state()).isEqualTo(Complaint.State.EXTENDED);
    }

    @Test
    void R53_CP_08_a_review_is_extended_to_the_last_minute_of_its_last_day_and_not_a_minute_longer() {
        var midnight = DanishTime.endOf(DEC_28);
        assertThat(complaint().reviewing(midnight.minusSeconds(60)).extend(JAN_11, TEXT))
                .hasSize(1);
        refused("REVIEW_OVERDUE", () -> complaint().reviewing(midnight).extend(JAN_11, TEXT));
    }

    @Test
    void CP_08_an_extension_moves_the_date_forward() {
        refused(
                "REVIEW_DATE_NOT_LATER",
                () -> complaint().reviewing(noon(DEC_18)).extend(DEC_28, TEXT));
    }

    @Test
    void CP_08_an_extended_review_can_be_extended_again_and_decided() {
        var extended = complaint(new ComplaintEvent.ReviewExtended(JAN_11, DEC_18, TEXT));
        assertThat(extended.reviewing(noon(JAN_11)).extend(JAN_11.plusDays(7), TEXT))
                .hasSize(1);
        assertThat(extended.reviewing(noon(DEC_18)).decided(MAINTAINED, REVIEWED))
                .containsExactly(decided(MAINTAINED));
    }

    @Test
    void CP_09_a_complaint_that_is_upheld_is_closed() {
        assertThat(complaint().reviewing(noon(DEC_18)).decided(UPHELD, REVIEWED))
                .containsExactly(decided(UPHELD), new ComplaintEvent.Closed(ComplaintEvent.Closing.UPHELD, DEC_18));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY_UPHELD", "MAINTAINED"})
    void R54_a_complaint_that_is_not_wholly_upheld_stays_open_for_the_appeals_board(ReviewOutcome outcome) {
        var events = complaint().reviewing(noon(DEC_18)).decided(outcome, REVIEWED);
        assertThat(events).containsExactly(decided(outcome));
        assertThat(complaint().apply(events.getFirst()).claim()).isEqualTo(Given.COMPLAINT);
    }

    @Test
    void CP_09_the_complainant_of_a_partly_upheld_complaint_may_drop_the_rest() {
        assertThat(answer(complaint(decided(PARTLY_UPHELD)), RestAnswer.DROPPED))
                .containsExactly(
                        new ComplaintEvent.RestAnswered(RestAnswer.DROPPED, JAN_11, OFFICER),
                        new ComplaintEvent.Closed(ComplaintEvent.Closing.SATISFIED, JAN_11));
        refused("COMPLAINT_STATE_FORBIDS", () -> answer(complaint(decided(MAINTAINED)), RestAnswer.DROPPED));
    }

    @Test
    void CP_09_the_complainant_maintains_the_rest_once_and_may_drop_it_until_it_is_forwarded() {
        var maintained = complaint(
                decided(PARTLY_UPHELD), new ComplaintEvent.RestAnswered(RestAnswer.MAINTAINED, DEC_28, OFFICER));
        refused("REST_ANSWERED", () -> answer(maintained, RestAnswer.MAINTAINED));
        assertThat(answer(maintained, RestAnswer.DROPPED)).hasSize(2);
        refused("COMPLAINT_STATE_FORBIDS", () -> answer(maintained.apply(requested()), RestAnswer.DROPPED));
    }

    @Test
    void CP_09_the_complainant_has_four_weeks_to_answer_and_then_the_rest_waits_for_the_board() {
        var partly = Given.written(complaint(decided(PARTLY_UPHELD)), DEC_18);
        assertThat(partly.review().rest()).isEqualTo(new Rest(JAN_15, null, null));
        var end = partly.deadlines().getFirst();
        assertThat(end.due()).isEqualTo(DanishTime.endOf(JAN_15));
        var after = Given.after(partly, partly.deadlinePassed(end, end.due()).toArray(ComplaintEvent[]::new));
        assertThat(after.review().answer()).isEqualTo(RestAnswer.NO_ANSWER);
        assertThat(after.toForwardSince()).isEqualTo(JAN_15.plusDays(1));
    }

    @Test
    void CP_13_a_complaint_can_be_withdrawn_until_the_outcome() {
        assertThat(complaint().withdraw(noon(DEC_18))).containsExactly(new ComplaintEvent.Withdrawn(DEC_18));
        assertThat(complaint(decided(MAINTAINED), requested()).withdraw(noon(JAN_11)))
                .hasSize(1);
        assertThat(complaint(decided(MAINTAINED), requested(), forwarded()).withdraw(noon(JAN_11)))
                .hasSize(1);
        var withdrawn = complaint(new ComplaintEvent.Withdrawn(DEC_18));
        refused("COMPLAINT_STATE_FORBIDS", () -> withdrawn.withdraw(noon(DEC_18)));
    }

    @Test
    void a_review_that_arrives_after_the_withdrawal_changes_nothing() {
        var withdrawn = complaint(new ComplaintEvent.Withdrawn(DEC_18));
        assertThat(withdrawn.reviewing(noon(DEC_28)).decided(UPHELD, REVIEWED)).isEmpty();
    }

    @Test
    void a_closed_complaint_frees_its_decision_for_another() {
        var closed = complaint(decided(UPHELD), new ComplaintEvent.Closed(ComplaintEvent.Closing.UPHELD, DEC_18));
        assertThat(closed.state()).isEqualTo(Complaint.State.UPHELD);
        assertThat(closed.claim()).isEqualTo(closed.id());
    }

    private static List<ComplaintEvent> answer(Complaint complaint, RestAnswer answer) {
        return complaint.reviewing(noon(JAN_11)).answerRest(answer, OFFICER);
    }
}
