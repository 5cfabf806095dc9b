package dk.samvaer.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.ActivePlan;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.FollowUps;
import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.PublishedEventRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedEventsTest implements PublishedEventRules {
    private static final UUID CASE = UUID.fromString("3f6c1a52-7c1e-5b0e-9a55-0d8f6b1c2e01");
    private static final UUID PLAN = UUID.fromString("4f0a3c1d-6b2e-5c7f-8d90-1a2b3c4d5e11");
    private static final UUID PEDAGOGICAL_PLAN = UUID.fromString("8e7d6c5b-4a39-5281-9f0e-1d2c3b4a5f12");
    private static final UUID PLACEMENT = UUID.fromString("9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d31");
    private static final LocalDate DUE = LocalDate.of(2027, 11, 30);
    private static final Actor VISITATOR = new Actor("vera", Role.VISITATOR);
    private static final Confidential TEXT = Confidential.of("Vil gerne i køkkenet");

    @Override
    public Stream<PublicEvent> told() {
        return Stream.of(
                        of(new ActionPlanEvent.Offered(
                                new Offer(LocalDate.of(2026, 11, 10), Offer.Channel.MEETING, VISITATOR, null))),
                        of(new ActionPlanEvent.Declined(
                                new Offer.Answer(false, LocalDate.of(2026, 11, 12), Party.CITIZEN, VISITATOR))),
                        of(new ActionPlanEvent.ServiceOrderRecorded(new ServiceOrder(
                                2, TEXT, TEXT, List.of(), TransportSection.granted("TAXI"), DUE, VISITATOR))),
                        of(adopted(new TransportSection("TAXI", null, null, null))),
                        of(new ActionPlanEvent.FollowUpReminded(DUE)),
                        of(new ActionPlanEvent.FollowUpFellDue(DUE)),
                        of(new ActionPlanEvent.FollowUpFellOverdue(DUE)),
                        of(new ActionPlanEvent.FollowedUp(
                                new FollowUp(DUE, FollowUp.Result.CHANGE, List.of(), TEXT, TEXT, List.of()), null)),
                        of(activated()),
                        of(activated(), new PedagogicalPlanEvent.ReviewBegun(DUE)),
                        of(new PedagogicalPlanEvent.FellOverdue(DUE)))
                .flatMap(List::stream);
    }

    @Override
    public String service() {
        return "plan";
    }

    @Override
    public Breach breach() {
        return new Breach("plan.plan-adopted.v1", "transportStatus", "\"NOT_NEEDED\"");
    }

    @Test
    void AP_04_a_plan_without_transport_tells_the_status_and_not_the_reason() {
        var event = of(adopted(new TransportSection(null, TransportSection.Absence.NOT_GRANTED, TEXT, null)))
                .getFirst();
        var json = PublishedEventRules.wire(event);
        assertThat(json).contains("""
            "transportStatus":"NOT_GRANTED"\
            """).doesNotContain("transportMode", "køkkenet");
        assertThat(Contract.violations(event.type(), json)).isEmpty();
    }

    @Test
    void what_only_concerns_this_service_is_not_published() {
        assertThat(of(new ActionPlanEvent.Noted(new ExternalFact.PlacementStarted(PLACEMENT, "nsv"))))
                .isEmpty();
        assertThat(of(new ActionPlanEvent.Accepted(new Offer.Answer(true, DUE, Party.CITIZEN, VISITATOR))))
                .isEmpty();
    }

    private static ActionPlanEvent adopted(TransportSection transport) {
        return new ActionPlanEvent.Adopted(
                new AdoptedPlan(
                        1,
                        PlanContent.EMPTY,
                        CitizensView.of(TEXT),
                        null,
                        transport,
                        LocalDate.of(2026, 11, 30),
                        VISITATOR,
                        null),
                new FollowUps.Due(DUE.minusWeeks(4), DUE, FollowUps.Stage.AHEAD, false));
    }

    private static PedagogicalPlanEvent activated() {
        return new PedagogicalPlanEvent.Activated(new ActivePlan(
                1,
                new PedagogicalContent(TEXT, List.of(), TEXT, List.of(), null),
                1,
                LocalDate.of(2026, 12, 20),
                VISITATOR));
    }

    private static List<PublicEvent> of(ActionPlanEvent event) {
        var plan = ActionPlan.begin(new ActionPlanEvent.Expected(PLAN, CASE));
        return PublishedEvents.of(plan, event);
    }

    private static List<PublicEvent> of(PedagogicalPlanEvent... events) {
        var plan = PedagogicalPlan.begin(
                new PedagogicalPlanEvent.Expected(PEDAGOGICAL_PLAN, CASE, CASE, "nsv", PLACEMENT, DUE));
        for (var event : events) {
            plan = plan.apply(event);
        }
        return PublishedEvents.of(plan, events[events.length - 1]);
    }
}
