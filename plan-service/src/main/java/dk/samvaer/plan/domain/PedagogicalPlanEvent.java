package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link PedagogicalPlan}. */
public sealed interface PedagogicalPlanEvent {

    /** A citizen started with a supplier, who owes a plan from now on. */
    record Expected(
            UUID pedagogicalPlanId,
            UUID caseId,
            UUID citizenId,
            @Nullable String supplierId,
            UUID placementId,
            LocalDate dueOn)
            implements PedagogicalPlanEvent {}

    /** The opening of the case came after the start of the placement. */
    record CitizenTold(UUID citizenId) implements PedagogicalPlanEvent {}

    record Written(PedagogicalContent content) implements PedagogicalPlanEvent {}

    record Activated(ActivePlan plan) implements PedagogicalPlanEvent {}

    /** @param dueOn null where the supplier reviews it unasked */
    record ReviewBegun(@Nullable LocalDate dueOn) implements PedagogicalPlanEvent {}

    /** What the supplier was reviewing unasked is now owed. */
    record ReviewDemanded(LocalDate dueOn) implements PedagogicalPlanEvent {}

    record DueMoved(LocalDate dueOn) implements PedagogicalPlanEvent {}

    record FellOverdue(LocalDate dueOn) implements PedagogicalPlanEvent {}

    record Paused(LocalDate from) implements PedagogicalPlanEvent {}

    record Resumed(LocalDate from) implements PedagogicalPlanEvent {}

    record Closed(LocalDate on) implements PedagogicalPlanEvent {}
}
