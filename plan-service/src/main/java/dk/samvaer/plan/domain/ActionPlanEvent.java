package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to an {@link ActionPlan}. */
public sealed interface ActionPlanEvent {

    /** The first fact of the case was noted. */
    record Expected(UUID planId, UUID caseId) implements ActionPlanEvent {}

    record Noted(ExternalFact fact) implements ActionPlanEvent {}

    record Offered(LocalDate offeredOn) implements ActionPlanEvent {}

    record Accepted(Offer.Answer answer) implements ActionPlanEvent {}

    record Declined(Offer.Answer answer) implements ActionPlanEvent {}

    record Written(PlanContent content) implements ActionPlanEvent {}

    record Adopted(AdoptedPlan plan, FollowUps.Due followUp) implements ActionPlanEvent {}

    /** A new version is in the making. */
    record RevisionBegun(PlanContent content) implements ActionPlanEvent {}

    /** The follow-up is near. */
    record FollowUpReminded(LocalDate dueOn) implements ActionPlanEvent {}

    record FollowUpFellDue(LocalDate dueOn) implements ActionPlanEvent {}

    record FollowUpFellOverdue(LocalDate dueOn) implements ActionPlanEvent {}

    /** @param next null where the plan does not go on */
    record FollowedUp(FollowUp followUp, FollowUps.@Nullable Due next) implements ActionPlanEvent {}
}
