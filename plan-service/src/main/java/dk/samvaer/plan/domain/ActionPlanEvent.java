package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.disclosure.Disclosure;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to an {@link ActionPlan}. */
public sealed interface ActionPlanEvent {

    /** The first fact of the case was noted. */
    record Expected(UUID planId, UUID caseId) implements ActionPlanEvent {}

    record Noted(ExternalFact fact) implements ActionPlanEvent {}

    record Offered(Offer offer) implements ActionPlanEvent {}

    record Accepted(Offer.Answer answer) implements ActionPlanEvent {}

    record Declined(Offer.Answer answer) implements ActionPlanEvent {}

    /** The order that stands where the citizen has declined a plan. */
    record ServiceOrderRecorded(ServiceOrder order) implements ActionPlanEvent {}

    record Written(PlanContent content) implements ActionPlanEvent {}

    record Adopted(AdoptedPlan plan, FollowUps.Due followUp) implements ActionPlanEvent {}

    /** A new version is in the making. */
    record RevisionBegun(PlanContent content) implements ActionPlanEvent {}

    record Disclosed(Disclosure disclosure) implements ActionPlanEvent {}

    /** @param from the first day on which the consent no longer holds */
    record ConsentWithdrawn(int number, LocalDate from) implements ActionPlanEvent {}

    /** The follow-up is near. */
    record FollowUpReminded(LocalDate dueOn) implements ActionPlanEvent {}

    record FollowUpFellDue(LocalDate dueOn) implements ActionPlanEvent {}

    record FollowUpFellOverdue(LocalDate dueOn) implements ActionPlanEvent {}

    /** @param next null where the plan does not go on */
    record FollowedUp(FollowUp followUp, FollowUps.@Nullable Due next) implements ActionPlanEvent {}
}
