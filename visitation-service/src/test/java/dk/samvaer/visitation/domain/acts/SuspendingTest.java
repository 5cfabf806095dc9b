package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.away;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A grant rests at the citizen's wish or by necessity, for a bounded time, and goes on by itself; it is never stopped by a code. */
class SuspendingTest {
    private static final Period EIGHT_WEEKS = Period.ofWeeks(8);

    @Test
    void section_11_a_grant_that_has_ended_or_not_begun_neither_rests_nor_goes_on() {
        var ended = Sample.issue(Sample.wishing(Sample.reassessing(), DecisionKind.TERMINATION)
                .when(it -> new Deciding(it, NOW).draft(recommendation(DecisionKind.TERMINATION, null), VISITATOR))
                .given());
        for (var given : new Given[] {Sample.decided(), ended}) {
            suspending(given, away(START, 5)).refused("GRANT_STATE_FORBIDS");
            resuming(given, START, START).refused("GRANT_STATE_FORBIDS");
        }
        resuming(Sample.active(), START, START).refused("GRANT_STATE_FORBIDS");
    }

    @Test
    void section_11_a_grant_rests_once_at_a_time_and_not_before_its_first_day() {
        suspending(Sample.active(), away(START.minusDays(1), 5)).refused("SUSPENSION_BEFORE_START");
        suspending(suspended(away(START, 5)), away(START.plusDays(1), 5)).refused("GRANT_STATE_FORBIDS");
    }

    @Test
    void DE_04_a_suspension_says_why_and_until_when() {
        suspending(Sample.active(), away(START, 5)).then().isNotEmpty();
        suspending(Sample.active(), away(START, 0)).refused("SUSPENSION_ENDS_BEFORE_IT_BEGINS");
        var silent = new Suspension(START, START, Suspension.Ground.ILLNESS, text(" "));
        suspending(Sample.active(), silent).refused("REASON_REQUIRED");
    }

    @Test
    void DE_04_a_rest_at_the_citizens_wish_needs_the_recorded_wish_for_those_days() {
        var active = Sample.active();
        suspending(active, wished(START, START.plusDays(4), null)).refused("WISH_MISSING");
        suspending(active, wished(START, START.plusDays(4), Sample.REPORT)).refused("WISH_UNKNOWN");
        var asked = Sample.wishing(active, aRest(START, START.plusDays(4)));
        var wishId = asked.asCase().intake().wishes().all().getLast().id();
        suspending(asked, wished(START, START.plusDays(5), wishId)).refused("SUSPENSION_NOT_AS_WISHED");
        suspending(asked, wished(START, START.plusDays(4), wishId)).then().isNotEmpty();
        var taken = asked.and(new IntakeEvent.WishWithdrawn(wishId, START));
        suspending(taken, wished(START, START.plusDays(4), wishId)).refused("WISH_WITHDRAWN");
        var other = Sample.wishing(active, Sample.days(2));
        suspending(other, wished(START, START.plusDays(4), wishId(other))).refused("WISH_ABOUT_OTHER");
    }

    @Test
    void DE_04_one_wish_lets_the_grant_rest_once() {
        var asked = Sample.wishing(Sample.active(), aRest(START, START.plusDays(4)));
        var planned = wished(START, START.plusDays(4), wishId(asked));
        var rested = begun(suspending(asked, planned).given());
        rested.when(it -> new Wishing(it, NOW).withdraw(wishId(asked))).refused("WISH_ANSWERED");
        var goesOn = resuming(rested, START.plusDays(2), START.plusDays(2)).given();
        suspending(goesOn, planned).refused("WISH_ANSWERED");
    }

    private static UUID wishId(Given given) {
        return given.asCase().intake().wishes().all().getLast().id();
    }

    private static Wish.Asked aRest(LocalDate from, LocalDate until) {
        return new Wish.Asked(Wish.Subject.SUSPENSION, null, null, null, from, until);
    }

    private static Suspension wished(LocalDate from, LocalDate until, @Nullable UUID wishId) {
        return new Suspension(from, until, Suspension.Ground.CITIZEN_WISH, text("Visits a brother."), wishId);
    }

    @Test
    void DE_04_a_suspension_does_not_begin_before_the_day_on_which_it_is_recorded() {
        var later = DanishTime.startOf(START.plusDays(3));
        Sample.active()
                .when(it -> new Administering(it, later).suspendGrant(away(START.plusDays(2), 5), EIGHT_WEEKS))
                .refused("SUSPENSION_BACKDATED");
        Sample.active()
                .when(it -> new Administering(it, later).suspendGrant(away(START.plusDays(3), 5), EIGHT_WEEKS))
                .then()
                .hasSize(2);
    }

    @Test
    void DE_04_longer_than_the_limit_a_grant_rests_by_decision_only() {
        suspending(Sample.active(), away(START, 56)).then().isNotEmpty();
        suspending(Sample.active(), away(START, 57)).refused("SUSPENSION_TOO_LONG");
    }

    @Test
    void DE_04_the_limit_is_not_passed_by_suspensions_with_a_few_days_between_them() {
        var rested = passed(suspended(away(START, 50)));
        var after = START.plusDays(50);
        suspending(rested, away(after, 7)).refused("SUSPENSION_TOO_LONG");
        suspending(rested, away(after.plusDays(6), 7)).refused("SUSPENSION_TOO_LONG");
        suspending(rested, away(after.plusDays(6), 6)).then().isNotEmpty();
        suspending(rested, away(after.plusDays(7), 56)).then().isNotEmpty();
    }

    @Test
    void DE_04_a_suspension_from_a_later_day_begins_on_that_day_and_ends_by_itself() {
        var planned = suspended(away(START.plusDays(2), 5));
        assertThat(grant(planned).status()).isEqualTo(Grant.Status.ACTIVE);
        var begin = new CaseDeadline.SuspensionStart(DanishTime.startOf(START.plusDays(2)));
        assertThat(planned.asCase().deadlines()).contains(begin);
        var resting = planned.when(it -> it.deadlinePassed(begin, begin.due())).given();
        assertThat(grant(resting).status()).isEqualTo(Grant.Status.SUSPENDED);
        var end = new CaseDeadline.SuspensionEnd(DanishTime.startOf(START.plusDays(7)));
        assertThat(resting.asCase().deadlines()).contains(end);
        var goesOn = resting.when(it -> it.deadlinePassed(end, end.due())).given();
        assertThat(grant(goesOn).status()).isEqualTo(Grant.Status.ACTIVE);
        assertThat(grant(goesOn).rested()).containsExactly(away(START.plusDays(2), 5));
    }

    @Test
    void DE_04_a_grant_goes_on_earlier_but_not_from_a_day_to_come_and_a_planned_suspension_is_called_off() {
        var resting = begun(suspended(away(START, 5)));
        resuming(resting, START.minusDays(1), START).refused("RESUMPTION_BEFORE_SUSPENSION");
        resuming(resting, START.plusDays(2), START).refused("DATE_IN_FUTURE");
        resuming(resting, START.plusDays(2), START.plusDays(2)).then().hasSize(1);
        var calledOff = resuming(suspended(away(START, 5)), START, Sample.TODAY).given();
        assertThat(grant(calledOff).suspension()).isNull();
        assertThat(grant(calledOff).rested()).isEmpty();
    }

    private static Given.Then suspending(Given given, Suspension planned) {
        return given.when(it -> new Administering(it, NOW).suspendGrant(planned, EIGHT_WEEKS));
    }

    private static Given suspended(Suspension planned) {
        return suspending(Sample.active(), planned).given();
    }

    private static Given.Then resuming(Given given, LocalDate from, LocalDate today) {
        return given.when(it -> new Administering(it, DanishTime.startOf(today)).resumeGrant(from, "BACK_AGAIN"));
    }

    private static Given begun(Given planned) {
        var begin = new CaseDeadline.SuspensionStart(DanishTime.startOf(
                Objects.requireNonNull(grant(planned).suspension()).from()));
        return planned.when(it -> it.deadlinePassed(begin, begin.due())).given();
    }

    private static Given passed(Given planned) {
        var begun = begun(planned);
        var end = new CaseDeadline.SuspensionEnd(DanishTime.endOf(
                Objects.requireNonNull(grant(begun).suspension()).until()));
        return begun.when(it -> it.deadlinePassed(end, end.due())).given();
    }

    private static Grant grant(Given given) {
        return Objects.requireNonNull(given.asCase().grant());
    }
}
