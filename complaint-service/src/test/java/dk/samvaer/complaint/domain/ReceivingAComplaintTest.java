package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.COMPLAINT;
import static dk.samvaer.complaint.domain.Given.EXTENT_LINE;
import static dk.samvaer.complaint.domain.Given.NOV_30;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decision;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.received;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.Given.registered;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivingAComplaintTest {
    private static final LocalDate NOV_2 = LocalDate.of(2026, 11, 2);
    private static final LocalDate DEC_10 = LocalDate.of(2026, 12, 10);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 31);
    private static final KnownDecision NOTIFIED = decision(NOV_2, NOV_30);

    @Test
    void R51_a_complaint_within_the_period_is_timely() {
        assertThat(register(received(NOV_30, TRANSPORT_LINE), NOTIFIED, NOV_30))
                .containsExactly(registered(), Given.found());
    }

    @Test
    void CP_07_a_complaint_one_day_late_is_registered_as_late_and_reviewed_like_any_other() {
        var late = received(NOV_30.plusDays(1), TRANSPORT_LINE);
        var complaint = complaint(register(late, NOTIFIED, LATER));
        assertThat(complaint.timeliness().now()).isEqualTo(Timeliness.LATE);
        assertThat(complaint.state()).isEqualTo(Complaint.State.UNDER_REVIEW);
    }

    @Test
    void CP_07_no_complaint_is_refused_for_lateness_on_any_day_of_eight_years() {
        assertThat(NOV_2.datesUntil(NOV_2.plusYears(8).plusMonths(3))).allSatisfy(day -> {
            var complaint = complaint(register(received(day, TRANSPORT_LINE), NOTIFIED, day));
            var expected = day.isAfter(NOV_30) ? Timeliness.LATE : Timeliness.TIMELY;
            assertThat(complaint.timeliness().now()).isEqualTo(expected);
        });
    }

    @Test
    void CP_06_a_period_that_does_not_run_cannot_be_over() {
        assertThat(timeliness(decision(NOV_2, null))).isEqualTo(Timeliness.TIMELY);
        assertThat(timeliness(decision(null, null))).isEqualTo(Timeliness.TIMELY);
        assertThat(timeliness(NOTIFIED)).isEqualTo(Timeliness.LATE);
    }

    @Test
    void CP_02_a_proven_receipt_makes_a_late_complaint_timely_and_a_timely_one_late_with_its_history() {
        var timely = complaint();
        var late = timely.apply(found(timely, NOV_30.minusDays(1)));
        assertThat(late.timeliness().now()).isEqualTo(Timeliness.LATE);
        var again = late.apply(found(late, NOV_30));
        assertThat(again.timeliness())
                .isEqualTo(new TimelinessHistory(
                        Timeliness.TIMELY,
                        List.of(
                                new TimelinessHistory.Earlier(Timeliness.TIMELY, DEC_10),
                                new TimelinessHistory.Earlier(Timeliness.LATE, DEC_10))));
        assertThat(again.state()).isEqualTo(Complaint.State.UNDER_REVIEW);
    }

    @Test
    void CP_02_the_same_finding_changes_nothing_and_what_is_over_stays() {
        assertThat(complaint().receiving(noon(DEC_10)).periodKnown(NOV_30)).isEmpty();
        assertThat(complaint().receiving(noon(DEC_10)).periodKnown(null))
                .as("CP-06")
                .isEmpty();
        var forwarded = complaint(Given.decided(ReviewOutcome.MAINTAINED), Given.requested(), Given.forwarded());
        assertThat(forwarded.receiving(noon(DEC_10)).periodKnown(NOV_2)).hasSize(1);
        assertThat(complaint(new ComplaintEvent.Withdrawn(NOV_30))
                        .receiving(noon(DEC_10))
                        .periodKnown(NOV_2))
                .isEmpty();
    }

    private static ComplaintEvent found(Complaint it, LocalDate deadline) {
        return it.receiving(noon(DEC_10)).periodKnown(deadline).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 2026-12-28", "2026-12-03, 2026-12-31", "2026-11-28, 2026-12-26", "2027-02-25, 2027-03-25"})
    void CP_08_the_review_is_due_four_weeks_after_receipt_and_is_not_rolled_past_holidays(
            LocalDate receivedOn, LocalDate dueOn) {
        assertThat(Given.RULES.reviewDue(receivedOn)).isEqualTo(dueOn);
    }

    @Test
    void CP_01_an_oral_complaint_without_reasons_is_a_complaint() {
        assertThat(complaint().received().channel()).isEqualTo(Channel.ORAL);
        assertThat(complaint().received().grounds()).isNull();
    }

    @Test
    void CP_13_a_complaint_names_lines_of_its_decision() {
        var both = received(NOV_30, EXTENT_LINE, TRANSPORT_LINE, EXTENT_LINE);
        assertThat(lines(both, NOTIFIED)).containsExactly(EXTENT_LINE, TRANSPORT_LINE);
        refused("DECISION_LINE_UNKNOWN", () -> lines(received(NOV_30, UUID.randomUUID()), NOTIFIED));
    }

    @Test
    void CP_13_a_complaint_that_names_no_line_is_over_the_whole_decision() {
        assertThat(lines(received(NOV_30), NOTIFIED)).containsExactly(EXTENT_LINE, TRANSPORT_LINE);
    }

    @Test
    void C4_a_refusal_of_transport_is_complained_about_as_a_line_of_the_decision_that_carries_it() {
        var line = UUID.fromString("5b1d0a3c-2f41-5c55-8f0e-0a6c1f7b9d71");
        var carrying = Given.decision(new DecisionLine(line, "TRANSPORT", "REFUSED"));
        assertThat(lines(received(NOV_30, line), carrying)).containsExactly(line);
        refused("DECISION_LINE_UNKNOWN", () -> lines(received(NOV_30, line), NOTIFIED));
    }

    @Test
    void R51_CP_01_nothing_is_received_tomorrow_or_before_the_decision() {
        refused("COMPLAINT_RECEIVED_IN_FUTURE", () -> register(received(NOV_30.plusDays(1)), NOTIFIED, NOV_30));
        refused("COMPLAINT_BEFORE_DECISION", () -> register(received(NOV_2.minusDays(1)), NOTIFIED, NOV_30));
    }

    private static Timeliness timeliness(KnownDecision decision) {
        return complaint(register(received(LATER), decision, LATER))
                .timeliness()
                .now();
    }

    private static List<UUID> lines(Received received, KnownDecision decision) {
        return complaint(register(received, decision, LATER)).lineIds();
    }

    private static List<ComplaintEvent> register(Received received, KnownDecision decision, LocalDate today) {
        return Registration.register(COMPLAINT, received, decision, Set.of(), Given.RULES, noon(today));
    }
}
