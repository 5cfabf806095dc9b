package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.declined;
import static dk.samvaer.plan.domain.Plans.known;
import static dk.samvaer.plan.domain.Plans.offered;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.DanishTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The plan that a decision of a day rests on is the one of that day, whatever has happened since. */
class PlanOnADayTest {

    @Test
    void CP_09_the_version_in_force_on_the_day_is_given_and_none_before_it_was_adopted() {
        var plan = adoptedWith("TAXI");
        assertThat(PlanOn.of(plan, TODAY, null).version())
                .isEqualTo(plan.versions().adopted());
        assertThat(PlanOn.of(plan, TODAY.minusDays(1), null).version()).isNull();
    }

    @Test
    void CP_09_a_version_adopted_later_on_the_day_of_the_decision_was_not_in_force_when_it_was_made() {
        var plan = adoptedWith("TAXI");
        var adopted = Objects.requireNonNull(plan.versions().adopted());
        var at = Objects.requireNonNull(adopted.adoptedAt());
        assertThat(PlanOn.of(plan, TODAY, at.minusMillis(1)).version()).isNull();
        assertThat(PlanOn.of(plan, TODAY, at).version()).isEqualTo(adopted);
        assertThat(PlanOn.of(plan, TODAY, at.plusMillis(1)).version()).isEqualTo(adopted);
        assertThat(PlanOn.of(plan, TODAY.plusDays(1), at.plus(1, ChronoUnit.DAYS))
                        .version())
                .isEqualTo(adopted);
        assertThat(PlanOn.of(plan, TODAY.plusDays(1), at.minusMillis(1)).version())
                .isEqualTo(adopted);
        assertThat(PlanOn.of(plan, TODAY, null).version()).isEqualTo(adopted);
    }

    @Test
    void CP_09_a_version_from_before_moments_were_kept_counts_from_its_day() {
        var plan = adoptedWith("TAXI");
        var it = Objects.requireNonNull(plan.versions().adopted());
        var older = new AdoptedPlan(
                it.version(),
                it.content(),
                it.citizensView(),
                it.agreement(),
                it.transport(),
                it.adoptedOn(),
                it.adoptedBy(),
                null);
        var stored = written()
                .apply(new ActionPlanEvent.Adopted(
                        older, Objects.requireNonNull(plan.followUps().due())));
        assertThat(PlanOn.of(stored, TODAY, DanishTime.startOf(TODAY)).version())
                .isEqualTo(older);
    }

    @Test
    void AP_02_an_offer_counts_from_its_day_and_its_answer_from_the_answers_day() {
        assertThat(PlanOn.of(known(), TODAY, null).offer()).isNull();
        assertThat(PlanOn.of(offered(), TODAY.minusDays(2), null).offer()).isNull();
        var before = Objects.requireNonNull(
                PlanOn.of(declined(), TODAY.minusDays(1), null).offer());
        assertThat(before.answer()).isNull();
        var then = Objects.requireNonNull(PlanOn.of(declined(), TODAY, null).offer());
        assertThat(Objects.requireNonNull(then.answer()).accepted()).isFalse();
    }

    @Test
    void AP_02_what_was_declined_after_it_had_been_adopted_was_in_force_until_then() {
        var answer = new Offer.Answer(false, TODAY.plusDays(10), Party.CITIZEN, Plans.VISITATOR);
        var declinedLater = adoptedWith("TAXI")
                .apply(new ActionPlanEvent.Offered(
                        new Offer(TODAY.plusDays(9), Offer.Channel.MEETING, Plans.VISITATOR, null)))
                .apply(new ActionPlanEvent.Declined(answer));
        assertThat(PlanOn.of(declinedLater, TODAY.plusDays(9), null).version()).isNotNull();
        assertThat(PlanOn.of(declinedLater, TODAY.plusDays(10), null).version()).isNull();
    }
}
