package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.CITIZEN_SELF;
import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.OPENED;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VISITATOR;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.declined;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.known;
import static dk.samvaer.plan.domain.Plans.offered;
import static dk.samvaer.plan.domain.Plans.offering;
import static dk.samvaer.plan.domain.Plans.refused;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Offer.Channel;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferingThePlanTest {
    private static final Actor GUARDIAN = new Actor("gerda", Role.GUARDIAN);
    private static final LocalDate CLOSED = TODAY.minusDays(1);
    private static final Party.Word NO = Party.Word.ofCitizen(TODAY);

    @Test
    void R23_AP_01_a_plan_is_offered_in_every_case_and_says_who_offered_it_when_and_how() {
        assertThat(offering(known()).offer(TODAY, Channel.PHONE))
                .containsExactly(new ActionPlanEvent.Offered(new Offer(TODAY, Channel.PHONE, VISITATOR, null)));
    }

    @Test
    void AP_01_a_plan_is_not_offered_twice_while_the_offer_stands() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(offered()).offer(TODAY, Channel.MEETING));
    }

    @Test
    void AP_01_an_offer_lies_not_in_the_future_and_not_before_the_case() {
        refused("DATE_IN_FUTURE", () -> offering(known()).offer(TODAY.plusDays(1), Channel.MEETING));
        refused("DATE_BEFORE_APPLICATION", () -> offering(known()).offer(OPENED.minusDays(1), Channel.MEETING));
        assertThat(offering(known()).offer(OPENED, Channel.MEETING)).hasSize(1);
    }

    @Test
    void AP_01_the_day_is_counted_in_Denmark() {
        var halfPastMidnightInDenmark = Instant.parse("2026-11-30T23:30:00Z");
        assertThat(known().offering(VISITATOR, halfPastMidnightInDenmark).offer(TODAY.plusDays(1), Channel.MEETING))
                .hasSize(1);
    }

    @Test
    void R23_AP_02_the_citizen_may_decline() {
        assertThat(offered().offering(CITIZEN_SELF, NOW).decline(NO))
                .containsExactly(
                        new ActionPlanEvent.Declined(new Offer.Answer(false, TODAY, Party.CITIZEN, CITIZEN_SELF)));
    }

    @Test
    void AP_02_nobody_declines_what_was_not_offered() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(known()).decline(NO));
    }

    @Test
    void AP_02_an_answer_comes_neither_before_the_offer_nor_in_the_future() {
        refused("DATE_BEFORE_OFFER", () -> offering(offered()).decline(Party.Word.ofCitizen(TODAY.minusDays(2))));
        refused("DATE_IN_FUTURE", () -> offering(offered()).accept(Party.Word.ofCitizen(TODAY.plusDays(1))));
    }

    @Test
    void AP_02_a_second_offer_is_not_dated_before_the_answer_to_the_first() {
        refused("DATE_BEFORE_APPLICATION", () -> offering(declined()).offer(TODAY.minusDays(1), Channel.MEETING));
    }

    @Test
    void RP_01_a_citizen_does_not_answer_in_the_guardians_name_nor_a_guardian_in_the_citizens() {
        var guardians = new Party.Word(Party.GUARDIAN, TODAY, true);
        refused(
                "ANSWER_IS_ANOTHERS",
                () -> offered().offering(CITIZEN_SELF, NOW).accept(guardians));
        refused("ANSWER_IS_ANOTHERS", () -> offered().offering(GUARDIAN, NOW).accept(NO));
        assertThat(offered().offering(GUARDIAN, NOW).accept(guardians)).hasSize(1);
    }

    @Test
    void RP_01_a_guardian_without_a_mandate_on_that_day_answers_nothing_whoever_writes_it_down() {
        var word = new Party.Word(Party.GUARDIAN, TODAY, false);
        refused("GUARDIAN_NOT_MANDATED", () -> offered().offering(GUARDIAN, NOW).accept(word));
        refused("GUARDIAN_NOT_MANDATED", () -> offering(offered()).decline(word));
    }

    @Test
    void AP_02_a_declined_plan_may_be_offered_again_and_both_offers_are_kept() {
        var again = after(declined(), offering(declined()).offer(TODAY, Channel.LETTER));
        assertThat(again.status()).isEqualTo(Status.OFFERED);
        assertThat(again.offers().made()).extracting(Offer::channel).containsExactly(Channel.MEETING, Channel.LETTER);
        assertThat(again.offers().made().getFirst().answer()).isNotNull();
    }

    @Test
    void AP_02_an_accepted_plan_is_drafted_as_version_1() {
        assertThat(drafting().status()).isEqualTo(Status.DRAFTING);
        assertThat(drafting().versions().number()).isEqualTo(1);
    }

    @Test
    void AP_02_a_declined_plan_is_not_drafted() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> Plans.write(declined(), Plans.content()));
    }

    @Test
    void AP_01_a_new_application_of_the_case_needs_a_new_offer_wherever_the_plan_stands() {
        for (var plan : new ActionPlan[] {offered(), declined(), written(), adoptedWith("TAXI")}) {
            var anew = after(applyingAnew(plan), offering(applyingAnew(plan)).offer(TODAY, Channel.MEETING));
            assertThat(anew.status()).isEqualTo(Status.OFFERED);
            assertThat(anew.offers().due()).isFalse();
        }
    }

    @Test
    void AP_01_the_offer_of_an_earlier_application_is_neither_answered_nor_carried_out_in_a_new_one() {
        refused("PLAN_OFFER_DUE", () -> offering(applyingAnew(offered())).accept(NO));
        refused("PLAN_OFFER_DUE", () -> Plans.write(applyingAnew(drafting()), Plans.content()));
        refused("PLAN_OFFER_DUE", () -> Plans.adopt(applyingAnew(written()), Plans.NOT_NEEDED));
        refused("PLAN_OFFER_DUE", () -> offering(applyingAnew(declined())).order(Plans.order(), Plans.NOT_NEEDED));
    }

    @Test
    void AP_01_the_offer_of_a_new_application_is_not_dated_before_the_earlier_one_was_closed() {
        refused(
                "DATE_BEFORE_APPLICATION",
                () -> offering(applyingAnew(offered())).offer(CLOSED.minusDays(1), Channel.MEETING));
    }

    @Test
    void AP_01_where_a_new_grant_rests_on_the_plan_there_was_no_new_offer_is_due() {
        var granted = knowing(
                applyingAnew(adoptedWith("TAXI")),
                new ExternalFact.Granted(UUID.randomUUID(), Plans.CITIZEN, TODAY, 3, "nsv"));
        assertThat(granted.offers().due()).isFalse();
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(granted).offer(TODAY, Channel.MEETING));
    }

    @Test
    void AP_01_a_need_that_is_looked_at_again_while_the_grant_runs_needs_no_new_offer() {
        var plan = knowing(adoptedWith("TAXI"), new ExternalFact.ReassessmentOpened(UUID.randomUUID()));
        assertThat(plan.offers().due()).isFalse();
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(plan).offer(TODAY, Channel.MEETING));
    }

    @Test
    void AP_02_who_declines_anew_has_no_plan_in_force_any_more() {
        var offered = after(
                applyingAnew(adoptedWith("TAXI")),
                offering(applyingAnew(adoptedWith("TAXI"))).offer(TODAY, Channel.MEETING));
        var declined = after(offered, offering(offered).decline(NO));
        assertThat(declined.versions().adopted()).isNull();
        assertThat(declined.versions().superseded()).hasSize(1);
        refused("SERVICE_ORDER_MISSING", declined::basis);
    }

    private static ActionPlan applyingAnew(ActionPlan plan) {
        var closed = knowing(plan, new ExternalFact.CaseClosed(CLOSED));
        return knowing(closed, new ExternalFact.ReassessmentOpened(UUID.randomUUID()));
    }
}
