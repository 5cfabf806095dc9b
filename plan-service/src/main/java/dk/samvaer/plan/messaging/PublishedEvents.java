package dk.samvaer.plan.messaging;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.ActivePlan;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.plan.messaging.EventData.FollowUpDue;
import dk.samvaer.plan.messaging.EventData.FollowUpHeld;
import dk.samvaer.plan.messaging.EventData.PedagogicalPlanOverdue;
import dk.samvaer.plan.messaging.EventData.PedagogicalPlanVersion;
import dk.samvaer.plan.messaging.EventData.PlanAdopted;
import dk.samvaer.plan.messaging.EventData.PlanDeclined;
import dk.samvaer.plan.messaging.EventData.PlanOffered;
import dk.samvaer.plan.messaging.EventData.ServiceOrderRecorded;
import dk.samvaer.starter.events.PublicEvent;
import java.time.LocalDate;
import java.util.List;

/** The public events of each domain event. */
final class PublishedEvents {
    private PublishedEvents() {}

    static List<PublicEvent> of(ActionPlan plan, ActionPlanEvent event) {
        return switch (event) {
            case ActionPlanEvent.Offered e ->
                tell(
                        "plan.plan-offered.v1",
                        new PlanOffered(plan.caseId(), plan.id(), e.offer().offeredOn()));
            case ActionPlanEvent.Declined e ->
                tell(
                        "plan.plan-declined.v1",
                        new PlanDeclined(plan.caseId(), plan.id(), e.answer().on()));
            case ActionPlanEvent.ServiceOrderRecorded e ->
                tell("plan.service-order-recorded.v1", ordered(plan, e.order()));
            case ActionPlanEvent.Adopted e -> tell("plan.plan-adopted.v1", adopted(plan, e));
            case ActionPlanEvent.FollowUpReminded e -> tell("plan.follow-up-reminder.v1", followUp(plan, e.dueOn()));
            case ActionPlanEvent.FollowUpFellDue e -> tell("plan.follow-up-due.v1", followUp(plan, e.dueOn()));
            case ActionPlanEvent.FollowUpFellOverdue e -> tell("plan.follow-up-overdue.v1", followUp(plan, e.dueOn()));
            case ActionPlanEvent.FollowedUp e -> tell("plan.follow-up-held.v1", held(plan, e.followUp()));
            case ActionPlanEvent.Expected e -> List.of();
            case ActionPlanEvent.Noted e -> List.of();
            case ActionPlanEvent.Accepted e -> List.of();
            case ActionPlanEvent.Disclosed e -> List.of();
            case ActionPlanEvent.ConsentWithdrawn e -> List.of();
            case ActionPlanEvent.Written e -> List.of();
            case ActionPlanEvent.RevisionBegun e -> List.of();
        };
    }

    static List<PublicEvent> of(PedagogicalPlan plan, PedagogicalPlanEvent event) {
        return switch (event) {
            case PedagogicalPlanEvent.Activated e ->
                tell("plan.pedagogical-plan-activated.v1", version(plan, e.plan()));
            case PedagogicalPlanEvent.ReviewBegun e -> reviewNeeded(plan);
            case PedagogicalPlanEvent.ReviewDemanded e -> reviewNeeded(plan);
            case PedagogicalPlanEvent.FellOverdue e ->
                tell(
                        "plan.pedagogical-plan-overdue.v1",
                        new PedagogicalPlanOverdue(plan.caseId(), plan.id(), plan.placementId(), e.dueOn()));
            case PedagogicalPlanEvent.Expected e -> List.of();
            case PedagogicalPlanEvent.CitizenTold e -> List.of();
            case PedagogicalPlanEvent.Written e -> List.of();
            case PedagogicalPlanEvent.DueMoved e -> List.of();
            case PedagogicalPlanEvent.Paused e -> List.of();
            case PedagogicalPlanEvent.Resumed e -> List.of();
            case PedagogicalPlanEvent.Closed e -> List.of();
        };
    }

    private static ServiceOrderRecorded ordered(ActionPlan plan, ServiceOrder order) {
        var transport = order.transport();
        return new ServiceOrderRecorded(
                plan.caseId(), plan.id(), order.version(), transport.mode(), transport.absence());
    }

    private static List<PublicEvent> reviewNeeded(PedagogicalPlan plan) {
        var active = plan.versions().active();
        return active == null ? List.of() : tell("plan.pedagogical-plan-review-needed.v1", version(plan, active));
    }

    private static PlanAdopted adopted(ActionPlan plan, ActionPlanEvent.Adopted event) {
        var transport = event.plan().transport();
        return new PlanAdopted(
                plan.caseId(),
                plan.id(),
                event.plan().version(),
                transport.mode(),
                transport.absence(),
                event.followUp().on());
    }

    private static FollowUpDue followUp(ActionPlan plan, LocalDate dueOn) {
        return new FollowUpDue(plan.caseId(), plan.id(), dueOn);
    }

    private static FollowUpHeld held(ActionPlan plan, FollowUp followUp) {
        return new FollowUpHeld(plan.caseId(), plan.id(), followUp.result(), followUp.benefit(), followUp.heldOn());
    }

    private static PedagogicalPlanVersion version(PedagogicalPlan plan, ActivePlan active) {
        return new PedagogicalPlanVersion(
                plan.caseId(), plan.id(), active.version(), plan.placementId(), active.basedOnPlanVersion());
    }

    private static List<PublicEvent> tell(String type, Object data) {
        return List.of(PublicEvent.of(type, data));
    }
}
