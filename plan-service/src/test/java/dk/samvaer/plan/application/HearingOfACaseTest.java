package dk.samvaer.plan.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.plan.domain.PedagogicalContent.Duty;
import dk.samvaer.plan.domain.PedagogicalContent.DutyAnswer;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlan.Status;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.plan.domain.content.Aim;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.plan.domain.content.Theme;
import dk.samvaer.plan.domain.content.TransportSection.Statement;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the other services tell, in whatever order and however often it comes. */
class HearingOfACaseTest {
    private static final Actor VISITATOR = new Actor("vera", Role.VISITATOR);
    private static final Actor SUPPLIER = new Actor("sune", Role.SUPPLIER_STAFF);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PlanSettings SETTINGS = new PlanSettings(
            Period.ofMonths(12), Period.ofWeeks(4), Period.ofWeeks(4), true, "complaint-service", Map.of());
    private static final Confidential TEXT = Confidential.of("En hverdag med andre");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID placementId = UUID.randomUUID();
    private final UUID transportId = UUID.randomUUID();
    private final UUID planId = ActionPlan.idOf(caseId);

    private final Aggregates<ActionPlan, ActionPlanEvent> actionPlans = inMemory(
            new AggregateType<>("action_plans", ActionPlan.class, ActionPlan::begin, (plan, event) -> List.of()));
    private final Aggregates<PedagogicalPlan, PedagogicalPlanEvent> pedagogicalPlans = inMemory(new AggregateType<>(
            "pedagogical_plans", PedagogicalPlan.class, PedagogicalPlan::begin, (plan, event) -> List.of()));
    private final Words words = new Words((claimed, matter) -> false);
    private final ActionPlans plans = new ActionPlans(actionPlans, words, SETTINGS, CLOCK);
    private final PlanOffers offers = new PlanOffers(actionPlans, words, SETTINGS, CLOCK);
    private final PedagogicalPlans work = new PedagogicalPlans(pedagogicalPlans, actionPlans, plans, SETTINGS, CLOCK);

    @Test
    void AP_01_every_opened_case_gets_a_plan_to_be_offered() {
        plans.note(heard("visitation", caseId, 1), new ExternalFact.CaseOpened(citizenId, TODAY, "2026-000123"));
        assertThat(plan().status()).isEqualTo(ActionPlan.Status.NOT_OFFERED);
        assertThat(plan().citizenId()).isEqualTo(citizenId);
    }

    @Test
    void facts_of_different_services_come_in_any_order() {
        plans.note(
                heard("transport", transportId, 2),
                new ExternalFact.TransportGranted(transportId, "TAXI", transportId));
        plans.note(heard("visitation", caseId, 1), new ExternalFact.CaseOpened(citizenId, TODAY, "2026-000123"));
        assertThat(plan().facts().transport().mode()).isEqualTo("TAXI");
        assertThat(plan().citizenId()).isEqualTo(citizenId);
    }

    @Test
    void AP_04_a_fact_heard_again_makes_no_second_version() {
        adopted();
        var changed = new ExternalFact.TransportChanged(transportId, "PUBLIC_TRANSPORT");
        plans.note(heard("transport", transportId, 3), changed);
        var once = plans.read(planId);
        plans.note(heard("transport", transportId, 3), changed);
        assertThat(plans.read(planId)).isEqualTo(once);
        assertThat(once.state().versions().number()).isEqualTo(2);
    }

    @Test
    void SU_04_a_started_placement_expects_one_pedagogical_plan_however_often_it_is_heard() {
        adopted();
        started();
        started();
        assertThat(pedagogicalPlan().status()).isEqualTo(Status.EXPECTED);
        assertThat(pedagogicalPlan().citizenId()).isEqualTo(citizenId);
        assertThat(plan().facts().placements().started()).containsExactly(placementId);
    }

    @Test
    void section_10_a_placement_that_was_told_before_its_case_belongs_to_the_citizen_once_that_is_told() {
        started();
        assertThat(pedagogicalPlan().citizenId()).isNotEqualTo(citizenId);
        var opened = heard("visitation", caseId, 1);
        plans.note(opened, new ExternalFact.CaseOpened(citizenId, TODAY, "2026-000123"));
        work.caseOpened(opened, citizenId);
        work.caseOpened(opened, citizenId);
        assertThat(pedagogicalPlan().citizenId()).isEqualTo(citizenId);
        assertThat(pedagogicalPlan().status()).isEqualTo(Status.EXPECTED);
    }

    @Test
    void SU_04_the_first_version_is_due_four_weeks_after_the_clarification() {
        adopted();
        started();
        assertThat(pedagogicalPlan().due().on()).isEqualTo(TODAY.plusDays(13).plusWeeks(4));
        work.clarified(heard("supplier", placementId, 4), placementId);
        assertThat(pedagogicalPlan().due().on()).isEqualTo(TODAY.plusWeeks(4));
    }

    @Test
    void SU_04_a_pause_before_the_start_is_no_matter_of_a_plan_and_a_later_one_is() {
        work.placementPaused(heard("supplier", placementId, 2), placementId, TODAY);
        adopted();
        started();
        work.placementPaused(heard("supplier", placementId, 4), placementId, TODAY);
        work.placementResumed(heard("supplier", placementId, 5), placementId, TODAY.plusDays(2));
        assertThat(pedagogicalPlan().due().on()).isEqualTo(TODAY.plusDays(15).plusWeeks(4));
    }

    @Test
    void SU_04_the_pedagogical_plan_refers_to_the_version_in_force() {
        adopted();
        working();
        assertThat(pedagogicalPlan().versions().active())
                .isNotNull()
                .satisfies(active -> assertThat(active.basedOnPlanVersion()).isEqualTo(1));
    }

    @Test
    void SU_04_each_adopted_version_reaches_the_pedagogical_plans_of_its_case_once() {
        adopted();
        working();
        work.planAdopted(heard("plan", planId, 2), 2);
        assertThat(pedagogicalPlan().status()).isEqualTo(Status.REVIEW_NEEDED);
        var reviewed = pedagogicalPlans.read(PedagogicalPlan.idOf(placementId));
        work.planAdopted(heard("plan", planId, 2), 2);
        assertThat(pedagogicalPlans.read(PedagogicalPlan.idOf(placementId))).isEqualTo(reviewed);
    }

    @Test
    void SU_04_R24_another_unit_reaches_the_pedagogical_plan_once_and_none_before_the_start() {
        work.unitChanged(heard("supplier", placementId, 2), placementId, TODAY);
        adopted();
        working();
        var told = heard("supplier", placementId, 6);
        work.unitChanged(told, placementId, TODAY.plusDays(9));
        assertThat(pedagogicalPlan().status()).isEqualTo(Status.REVIEW_NEEDED);
        assertThat(pedagogicalPlan().due().on()).isEqualTo(TODAY.plusDays(9).plusWeeks(4));
        var reviewed = pedagogicalPlans.read(PedagogicalPlan.idOf(placementId));
        work.unitChanged(told, placementId, TODAY.plusDays(30));
        assertThat(pedagogicalPlans.read(PedagogicalPlan.idOf(placementId))).isEqualTo(reviewed);
    }

    @Test
    void section_10_a_placement_that_ends_before_it_has_started_closes_the_action_plan_to_its_supplier() {
        plans.note(heard("supplier", placementId, 1), new ExternalFact.PlacementOrdered(placementId, "nsv"));
        work.placementEnded(heard("supplier", placementId, 2), placementId, TODAY);
        assertThat(plan().isOpenTo("nsv", TODAY)).isTrue();
        assertThat(plan().isOpenTo("nsv", TODAY.plusDays(1))).isFalse();
        assertThat(pedagogicalPlans.find(PedagogicalPlan.idOf(placementId))).isEmpty();
    }

    @Test
    void section_10_the_end_of_a_placement_of_an_unknown_case_does_not_wait() {
        work.placementEnded(heard("supplier", placementId, 2), placementId, TODAY);
        assertThat(plan().supplierAccess()).isEmpty();
    }

    @Test
    void section_10_the_end_of_a_placement_reaches_both_plans_once() {
        adopted();
        started();
        work.placementEnded(heard("supplier", placementId, 4), placementId, TODAY);
        work.placementEnded(heard("supplier", placementId, 4), placementId, TODAY.plusDays(9));
        assertThat(pedagogicalPlan().closedOn()).isEqualTo(TODAY);
        assertThat(plan().isOpenTo("nsv", TODAY.plusDays(1))).isFalse();
    }

    private void adopted() {
        plans.note(heard("visitation", caseId, 1), new ExternalFact.CaseOpened(citizenId, TODAY, "2026-000123"));
        plans.note(
                heard("transport", transportId, 2),
                new ExternalFact.TransportGranted(transportId, "TAXI", transportId));
        offers.offer(planId, version(), TODAY, Offer.Channel.MEETING, VISITATOR);
        offers.accept(planId, version(), Party.CITIZEN, TODAY, VISITATOR);
        plans.write(planId, version(), content(), VISITATOR);
        var agreed = new ActionPlans.Agreed(Party.CITIZEN, TODAY);
        plans.adopt(
                planId,
                version(),
                new ActionPlans.Adoption(CitizensView.of(TEXT), agreed, null, Statement.NONE),
                VISITATOR);
    }

    private void started() {
        work.placementStarted(heard("supplier", placementId, 3), placementId, "nsv", TODAY.plusDays(13));
    }

    private void working() {
        started();
        var id = PedagogicalPlan.idOf(placementId);
        work.draft(
                id,
                1,
                new PedagogicalContent(TEXT, List.of(new PedagogicalContent.SubGoal(TEXT, 1)), TEXT, duties(), null));
        work.activate(id, 2, SUPPLIER);
    }

    private static List<DutyAnswer> duties() {
        return Arrays.stream(Duty.values())
                .map(duty -> new DutyAnswer(duty, TEXT, null))
                .toList();
    }

    private ActionPlan plan() {
        return plans.read(planId).state();
    }

    private PedagogicalPlan pedagogicalPlan() {
        return work.read(PedagogicalPlan.idOf(placementId)).state();
    }

    private long version() {
        return plans.read(planId).version();
    }

    private EventEnvelope heard(String service, UUID aggregateId, long sequence) {
        UUID eventId = Ids.derive(aggregateId, service + sequence);
        return new EventEnvelope(
                eventId, "any", "/" + service + "-service", aggregateId, caseId, sequence, CLOCK.instant());
    }

    private static PlanContent content() {
        return new PlanContent(
                TEXT,
                TEXT,
                new ExpectedDuration(ExpectedDuration.Kind.LIMITED, TEXT),
                Arrays.stream(SpecialMatter.Subject.values())
                        .map(subject -> new SpecialMatter(subject, TEXT, null))
                        .toList(),
                List.of(new Goal(1, TEXT, Aim.MAINTAIN, Theme.RELATIONS, TEXT, TEXT)),
                List.of(new Participant(Participant.Role.CITIZEN, null)),
                null,
                List.of(),
                List.of());
    }

    private static <S extends Aggregate<S, E>, E> Aggregates<S, E> inMemory(AggregateType<S, E> type) {
        return new Aggregates<>(
                type,
                new InMemoryAggregateStore(type),
                new Documents<>(type, new SealedJson(InMemoryKeyStore.keyring()), "samvaer.plan.events"),
                Gate.OPEN,
                (store, id, outbox) -> {},
                CLOCK);
    }
}
