package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.DEC_28;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.ReviewOutcome.MAINTAINED;
import static dk.samvaer.complaint.domain.ReviewOutcome.PARTLY_UPHELD;
import static dk.samvaer.complaint.domain.ReviewOutcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewingAComplaintTest {
    private static final LocalDate JAN_11 = LocalDate.of(2027, 1, 11);
    private static final LocalDate DEC_18 = LocalDate.of(2026, 12, 18);

    @Test
    void CP_08_a_review_that_needs_more_time_is_extended_with_notice() {
        var events = complaint().extendReview(JAN_11, DEC_18, DEC_18);
        assertThat(events).containsExactly(new ComplaintEvent.ReviewExtended(JAN_11, DEC_18));
        assertThat(complaint().apply(events.getFirst()).review().dueOn()).isEqualTo(JAN_11);
    }

    @Test
    void CP_08_the_notice_is_sent_before_the_review_is_overdue() {
        assertThat(complaint().extendReview(JAN_11, DEC_28, DEC_28)).hasSize(1);
        refused("REVIEW_NOTICE_LATE", () -> complaint().extendReview(JAN_11, DEC_28.plusDays(1), JAN_11));
        refused("REVIEW_NOTICE_NOT_SENT", () -> complaint().extendReview(JAN_11, DEC_28, DEC_18));
    }

    @Test
    void CP_08_an_extension_moves_the_date_forward() {
        refused("REVIEW_DATE_NOT_LATER", () -> complaint().extendReview(DEC_28, DEC_18, DEC_18));
    }

    @Test
    void CP_08_an_extended_review_can_be_extended_again_and_decided() {
        var extended = complaint(new ComplaintEvent.ReviewExtended(JAN_11, DEC_18));
        assertThat(extended.extendReview(JAN_11.plusDays(7), JAN_11, JAN_11)).hasSize(1);
        assertThat(extended.reviewDecided(MAINTAINED, JAN_11)).containsExactly(decided(MAINTAINED));
    }

    @Test
    void CP_09_a_complaint_that_is_upheld_is_closed() {
        assertThat(complaint().reviewDecided(UPHELD, DEC_18))
                .containsExactly(decided(UPHELD), new ComplaintEvent.Closed(Closing.UPHELD, DEC_18));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY_UPHELD", "MAINTAINED"})
    void R54_a_complaint_that_is_not_wholly_upheld_stays_open_for_the_appeals_board(ReviewOutcome outcome) {
        var events = complaint().reviewDecided(outcome, DEC_18);
        assertThat(events).containsExactly(decided(outcome));
        assertThat(complaint().apply(events.getFirst()).claim()).isEqualTo(Given.DECISION);
    }

    @Test
    void CP_09_the_complainant_may_drop_the_rest_after_a_part_was_upheld() {
        assertThat(complaint(decided(PARTLY_UPHELD)).dropRest(JAN_11))
                .containsExactly(new ComplaintEvent.Closed(Closing.SATISFIED, JAN_11));
        refused("COMPLAINT_STATE_FORBIDS", () -> complaint(decided(MAINTAINED)).dropRest(JAN_11));
    }

    @Test
    void CP_13_a_complaint_can_be_withdrawn_until_the_outcome() {
        assertThat(complaint().withdraw(DEC_18)).containsExactly(new ComplaintEvent.Withdrawn(DEC_18));
        assertThat(complaint(decided(MAINTAINED), forwarded()).withdraw(JAN_11)).hasSize(1);
        var withdrawn = complaint(new ComplaintEvent.Withdrawn(DEC_18));
        refused("COMPLAINT_STATE_FORBIDS", () -> withdrawn.withdraw(DEC_18));
    }

    @Test
    void a_review_that_arrives_after_the_withdrawal_changes_nothing() {
        assertThat(complaint(new ComplaintEvent.Withdrawn(DEC_18)).reviewDecided(UPHELD, DEC_28))
                .isEmpty();
    }

    @Test
    void a_closed_complaint_frees_its_decision_for_another() {
        var closed = complaint(decided(UPHELD), new ComplaintEvent.Closed(Closing.UPHELD, DEC_18));
        assertThat(closed.state()).isEqualTo(Complaint.State.UPHELD);
        assertThat(closed.claim()).isEqualTo(closed.id());
    }
}
