package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.CITIZEN_SELF;
import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VISITATOR;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.declined;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.known;
import static dk.samvaer.plan.domain.Plans.offered;
import static dk.samvaer.plan.domain.Plans.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferingThePlanTest {

    @Test
    void R23_AP_01_a_plan_is_offered_in_every_case_that_became_known() {
        assertThat(known().offer(TODAY, NOW)).containsExactly(new ActionPlanEvent.Offered(TODAY));
    }

    @Test
    void AP_01_a_plan_is_not_offered_twice_while_the_offer_stands() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offered().offer(TODAY, NOW));
    }

    @Test
    void AP_01_an_offer_lies_not_in_the_future() {
        refused("DATE_IN_FUTURE", () -> known().offer(TODAY.plusDays(1), NOW));
    }

    @Test
    void AP_01_the_day_is_counted_in_Denmark() {
        var halfPastMidnightInDenmark = Instant.parse("2026-11-30T23:30:00Z");
        assertThat(known().offer(TODAY.plusDays(1), halfPastMidnightInDenmark)).hasSize(1);
    }

    @Test
    void R23_AP_02_the_citizen_may_decline() {
        assertThat(offered().decline(TODAY, Offer.Party.CITIZEN, CITIZEN_SELF, NOW))
                .containsExactly(new ActionPlanEvent.Declined(new Offer.Answer(false, TODAY, Offer.Party.CITIZEN)));
    }

    @Test
    void AP_02_nobody_declines_what_was_not_offered() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> known().decline(TODAY, Offer.Party.CITIZEN, VISITATOR, NOW));
    }

    @Test
    void AP_02_an_answer_does_not_come_before_the_offer() {
        refused("DATE_BEFORE_OFFER", () -> offered().decline(TODAY.minusDays(2), Offer.Party.CITIZEN, VISITATOR, NOW));
    }

    @Test
    void RP_01_a_citizen_does_not_answer_in_the_guardians_name() {
        refused("ANSWER_IS_ANOTHERS", () -> offered().accept(TODAY, Offer.Party.GUARDIAN, CITIZEN_SELF, NOW));
    }

    @Test
    void AP_02_a_declined_plan_may_be_offered_again() {
        assertThat(after(declined(), declined().offer(TODAY, NOW)).status()).isEqualTo(Status.OFFERED);
    }

    @Test
    void AP_02_an_accepted_plan_is_drafted_as_version_1() {
        assertThat(drafting().status()).isEqualTo(Status.DRAFTING);
        assertThat(drafting().versions().number()).isEqualTo(1);
    }

    @Test
    void AP_02_a_declined_plan_is_not_drafted() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> declined().write(Plans.content()));
    }
}
