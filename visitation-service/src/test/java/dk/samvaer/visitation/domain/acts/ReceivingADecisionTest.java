package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.SampleAuthority.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision is received, and the period for a complaint runs. */
class ReceivingADecisionTest {
    private static final Instant CHRISTMAS = Instant.parse("2026-12-25T12:00:00Z");

    @Test
    void CP_02_CP_05_R51_notification_gives_receipt_and_last_day_for_a_complaint() {
        Sample.decided()
                .when(it -> received(it, null, true))
                .then()
                .containsExactly(new DecisionEvent.Notified(
                        Sample.firstDecision(Sample.decided().asCase()),
                        receipt(TODAY, DecisionReceipt.Basis.PRESUMED, LocalDate.of(2026, 12, 21))));
    }

    @Test
    void CP_02_a_proven_receipt_goes_before_the_presumed_one_but_not_before_issue() {
        var decided = Sample.decided();
        var decision = Sample.firstDecision(decided.asCase());
        decided.when(it -> received(it, TODAY.plusDays(2), true))
                .then()
                .containsExactly(new DecisionEvent.Notified(
                        decision,
                        receipt(TODAY.plusDays(2), DecisionReceipt.Basis.PROVEN, LocalDate.of(2026, 12, 23))));
        decided.when(it -> received(it, TODAY.minusDays(1), true)).refused("RECEIVED_BEFORE_ISSUED");
        decided.when(it -> received(it, LocalDate.of(2026, 12, 26), true)).refused("DATE_IN_FUTURE");
    }

    @Test
    void CP_01_a_decision_becomes_final_on_the_day_after_the_last_day() {
        var notified = notified(true);
        var decision = Sample.firstDecision(notified.asCase());
        var end = new CaseDeadline.ComplaintPeriodEnd(decision, Instant.parse("2026-12-21T23:00:00Z"));
        assertThat(notified.asCase().deadlines()).contains(end);
        var passed = notified.when(it -> it.deadlinePassed(end, end.due())).after();
        assertThat(passed.decisions().get(decision).status()).isEqualTo(DecisionStatus.FINAL);
        assertThat(passed.deadlines()).doesNotContain(end);
    }

    @Test
    void CP_06_without_guidance_the_period_does_not_run_until_guidance_is_given() {
        var silent = notified(false);
        var receipt = Objects.requireNonNull(
                silent.asCase().decisions().all().getFirst().receipt());
        assertThat(receipt.period(TODAY)).isEqualTo(DecisionReceipt.Period.NOT_RUNNING);
        assertThat(receipt.complaintDeadline()).isNull();
        assertThat(silent.asCase().deadlines()).noneMatch(CaseDeadline.ComplaintPeriodEnd.class::isInstance);
        silent.when(it -> suspended(it, TODAY.plusDays(1), TODAY.plusDays(3))).refused("COMPLAINT_PERIOD_NOT_RUNNING");
        silent.when(it -> received(it, TODAY.plusDays(7), true)).then().hasSize(1);
        notified(true).when(it -> received(it, null, true)).refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void CP_02_proof_of_another_day_replaces_a_presumed_receipt_once_and_keeps_what_was_suspended() {
        var from = LocalDate.of(2026, 12, 1);
        var notified =
                notified(true).when(it -> suspended(it, from, from.plusDays(2))).given();
        var proven = notified.when(it -> received(it, TODAY.plusDays(3), true)).given();
        var receipt = receipt(proven);
        assertThat(receipt.basis()).isEqualTo(DecisionReceipt.Basis.PROVEN);
        assertThat(receipt.receivedOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(receipt.complaintDeadline()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(receipt.suspensions()).hasSize(1);
        proven.when(it -> received(it, TODAY.plusDays(5), true)).refused("DECISION_STATE_FORBIDS");
        notified.when(it -> received(it, null, true)).refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void CP_02_proof_that_comes_with_a_complaint_leaves_the_decision_complained_about() {
        var notified = notified(true);
        var decision = Sample.firstDecision(notified.asCase());
        var complained = notified.and(Sample.complaintAbout(decision));
        var after = complained.when(it -> received(it, TODAY.plusDays(3), true)).after();
        assertThat(after.decisions().get(decision).status()).isEqualTo(DecisionStatus.COMPLAINED);
        assertThat(after.decisions().get(decision).lastDay()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void CP_06_guidance_that_came_later_is_told_from_guidance_in_time() {
        var later = notified(false)
                .when(it -> received(it, TODAY.plusDays(7), true))
                .given();
        assertThat(receipt(later).guidance()).isEqualTo(DecisionReceipt.Guidance.LATER);
        assertThat(receipt(later).guidedInTime()).isFalse();
        assertThat(receipt(notified(false)).guidedInTime()).isFalse();
        assertThat(receipt(notified(true)).guidedInTime()).isTrue();
    }

    @Test
    void CP_06_the_period_runs_is_suspended_and_ends_by_the_day() {
        var from = LocalDate.of(2026, 12, 1);
        var receipt = receipt(
                notified(true).when(it -> suspended(it, from, from.plusDays(2))).given());
        assertThat(receipt.period(from.minusDays(1))).isEqualTo(DecisionReceipt.Period.RUNNING);
        assertThat(receipt.period(from)).isEqualTo(DecisionReceipt.Period.SUSPENDED);
        assertThat(receipt.period(from.plusDays(2))).isEqualTo(DecisionReceipt.Period.SUSPENDED);
        assertThat(receipt.period(from.plusDays(3))).isEqualTo(DecisionReceipt.Period.RUNNING);
        assertThat(receipt.period(LocalDate.of(2026, 12, 28))).isEqualTo(DecisionReceipt.Period.RUNNING);
        assertThat(receipt.period(LocalDate.of(2026, 12, 29))).isEqualTo(DecisionReceipt.Period.ENDED);
    }

    @Test
    void CP_06_a_suspension_pushes_the_end_to_a_working_day() {
        var notified = notified(true);
        var decision = Sample.firstDecision(notified.asCase());
        var from = LocalDate.of(2026, 12, 1);
        notified.when(it -> suspended(it, from, from.plusDays(2)))
                .then()
                .containsExactly(new DecisionEvent.PeriodSuspended(
                        decision, suspension(from, from.plusDays(2)), LocalDate.of(2026, 12, 28)));
        notified.when(it -> suspended(it, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2)))
                .refused("SUSPENSION_OUTSIDE_PERIOD");
        notified.when(it -> suspended(it, from, from.plusDays(2)))
                .given()
                .when(it -> suspended(it, from.plusDays(1), from.plusDays(4)))
                .refused("SUSPENSION_OVERLAPS");
    }

    @Test
    void CP_06_the_period_is_suspended_before_and_during_a_complaint_and_offered_in_both_states() {
        var notified = notified(true);
        var complained = notified.and(Sample.complaintAbout(Sample.firstDecision(notified.asCase())));
        var from = LocalDate.of(2026, 12, 1);
        for (var state : List.of(notified, complained)) {
            assertThat(offered(state)).isTrue();
            state.when(it -> suspended(it, from, from.plusDays(2))).then().hasSize(1);
        }
    }

    @Test
    void CP_06_a_period_that_has_not_begun_is_neither_suspended_nor_offered_for_it() {
        var decided = Sample.decided();
        var unreceived = decided.and(Sample.complaintAbout(Sample.firstDecision(decided.asCase())));
        for (var state : List.of(unreceived, notified(false))) {
            assertThat(offered(state)).isFalse();
            state.when(it -> suspended(it, TODAY, TODAY.plusDays(2))).refused("COMPLAINT_PERIOD_NOT_RUNNING");
        }
    }

    @Test
    void CP_06_suspended_days_are_counted_before_the_end_is_moved_to_a_working_day() {
        var receipt = new DecisionReceipt(
                LocalDate.of(2026, 11, 27),
                DecisionReceipt.Basis.PROVEN,
                DecisionReceipt.Guidance.WITH_DECISION,
                LocalDate.of(2026, 12, 28),
                List.of());
        var threeDays = suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3));
        // Friday 25 December and three days are Monday 28 December, to which the end was moved without them.
        assertThat(receipt.pushedBy(threeDays, PERIOD.on(TODAY))).isEqualTo(LocalDate.of(2026, 12, 28));
        var fourDays = suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4));
        assertThat(receipt.pushedBy(fourDays, PERIOD.on(TODAY))).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void CP_02_proof_is_taken_after_the_period_has_ended_which_then_runs_again() {
        var decision = Sample.firstDecision(notified(true).asCase());
        var ended = notified(true).and(new DecisionEvent.BecameFinal(decision));
        var again = ended.when(it -> received(it, TODAY.plusDays(3), true)).given();
        assertThat(again.asCase().decisions().get(decision).status()).isEqualTo(DecisionStatus.NOTIFIED);
        assertThat(again.asCase().deadlines()).anyMatch(CaseDeadline.ComplaintPeriodEnd.class::isInstance);
        ended.when(it -> received(it, null, true)).refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void CP_02_a_complaint_before_the_receipt_does_not_bar_the_receipt() {
        var decided = Sample.decided();
        var complained = decided.and(Sample.complaintAbout(Sample.firstDecision(decided.asCase())));
        var received = complained.when(it -> received(it, null, true)).after();
        var decision = received.decisions().all().getFirst();
        assertThat(decision.status()).isEqualTo(DecisionStatus.COMPLAINED);
        assertThat(decision.lastDay()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void CP_02_nothing_is_sent_before_it_is_issued() {
        sent(TODAY).then().hasSize(1);
        sent(TODAY.minusDays(1)).refused("SENT_BEFORE_ISSUED");
    }

    private static Given.Then sent(LocalDate on) {
        return Sample.decided()
                .when(it -> new Deciding(it, Sample.NOW).received(Sample.firstDecision(it), on, null, true, PERIOD));
    }

    private static boolean offered(Given state) {
        return Act.SUSPEND_DEADLINE.open(state.asCase(), Role.VISITATOR);
    }

    private static DecisionReceipt receipt(LocalDate on, DecisionReceipt.Basis basis, LocalDate lastDay) {
        return new DecisionReceipt(on, basis, DecisionReceipt.Guidance.WITH_DECISION, lastDay, List.of());
    }

    private static DecisionReceipt receipt(Given notified) {
        return Objects.requireNonNull(
                notified.asCase().decisions().all().getFirst().receipt());
    }

    private static Given notified(boolean guidance) {
        return Sample.decided().when(it -> received(it, null, guidance)).given();
    }

    private static List<CaseEvent> received(Case it, @Nullable LocalDate proven, boolean guidance) {
        return new Deciding(it, CHRISTMAS).received(Sample.firstDecision(it), TODAY, proven, guidance, PERIOD);
    }

    private static List<CaseEvent> suspended(Case it, LocalDate from, LocalDate to) {
        return new Deciding(it, Sample.NOW).suspendPeriod(Sample.firstDecision(it), suspension(from, to), PERIOD);
    }

    private static DecisionReceipt.Suspension suspension(LocalDate from, LocalDate to) {
        return new DecisionReceipt.Suspension(from, to, text("File access was asked for."));
    }
}
