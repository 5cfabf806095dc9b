package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The supplier's plan for one placement, based on the action plan and kept up to date. */
// SU-04, R24
public record PedagogicalPlan(
        UUID id,
        UUID caseId,
        UUID citizenId,
        @Nullable String supplierId,
        UUID placementId,
        Status status,
        @Nullable PedagogicalContent draft,
        @Nullable ActivePlan active,
        @Nullable LocalDate closedOn)
        implements Aggregate<PedagogicalPlan, PedagogicalPlanEvent> {

    public enum Status {
        /** The citizen has started; the supplier owes a plan. */
        EXPECTED,
        DRAFT,
        ACTIVE,
        REVIEW_NEEDED,
        CLOSED
    }

    /**
     * What it is based on.
     *
     * @param planVersion adopted version of the action plan; null for the service order of a citizen who declined a plan
     * @param goals numbers of that version's goals
     */
    public record Basis(@Nullable Integer planVersion, Set<Integer> goals) {
        static final Basis SERVICE_ORDER = new Basis(null, Set.of());
    }

    /** There is one pedagogical plan for each placement. */
    public static UUID idOf(UUID placementId) {
        return Ids.derive(placementId, "pedagogical-plan");
    }

    public static List<PedagogicalPlanEvent> expect(
            UUID caseId, UUID citizenId, @Nullable String supplierId, UUID placementId) {
        return List.of(
                new PedagogicalPlanEvent.Expected(idOf(placementId), caseId, citizenId, supplierId, placementId));
    }

    /** The state after the event that begins a plan. */
    public static PedagogicalPlan begin(PedagogicalPlanEvent event) {
        if (event instanceof PedagogicalPlanEvent.Expected e) {
            return new PedagogicalPlan(
                    e.pedagogicalPlanId(),
                    e.caseId(),
                    e.citizenId(),
                    e.supplierId(),
                    e.placementId(),
                    Status.EXPECTED,
                    null,
                    null,
                    null);
        }
        throw new IllegalArgumentException("a pedagogical plan does not begin with " + event);
    }

    public List<PedagogicalPlanEvent> draft(PedagogicalContent content) {
        PedagogicalPlanAct.DRAFT_PLAN.requireIn(status);
        return List.of(new PedagogicalPlanEvent.Written(content));
    }

    /** Writes the draft; a change to the active plan is a review by the supplier. */
    public List<PedagogicalPlanEvent> write(PedagogicalContent content) {
        PedagogicalPlanAct.WRITE.requireIn(status);
        var events = new ArrayList<PedagogicalPlanEvent>();
        if (status == Status.ACTIVE) {
            events.add(new PedagogicalPlanEvent.ReviewFellDue());
        }
        events.add(new PedagogicalPlanEvent.Written(content));
        return events;
    }

    public List<PedagogicalPlanEvent> activate(Basis basis, Actor by, Instant now) {
        PedagogicalPlanAct.ACTIVATE.requireIn(status);
        if (draft == null) {
            throw new IllegalStateException("a plan in " + status + " has a draft");
        }
        unless(!draft.goals().isEmpty(), "SUB_GOAL_MISSING");
        unless(!draft.methods().isBlank(), "METHODS_MISSING");
        unless(draft.goals().stream().allMatch(goal -> serves(goal, basis)), "GOAL_UNKNOWN");
        int version = active == null ? 1 : active.version() + 1;
        return List.of(new PedagogicalPlanEvent.Activated(
                new ActivePlan(version, draft, basis.planVersion(), DanishTime.day(now), by)));
    }

    /** A new version of the action plan requires a review. */
    public List<PedagogicalPlanEvent> planAdopted(int planVersion) {
        return status == Status.ACTIVE && active != null && !Objects.equals(active.basedOnPlanVersion(), planVersion)
                ? List.of(new PedagogicalPlanEvent.ReviewFellDue())
                : List.of();
    }

    public List<PedagogicalPlanEvent> placementEnded(LocalDate on) {
        return status == Status.CLOSED ? List.of() : List.of(new PedagogicalPlanEvent.Closed(on));
    }

    @Override
    public PedagogicalPlan apply(PedagogicalPlanEvent event) {
        return switch (event) {
            case PedagogicalPlanEvent.Expected e -> begin(e);
            case PedagogicalPlanEvent.Written e ->
                with(status == Status.EXPECTED ? Status.DRAFT : status, e.content(), active, closedOn);
            case PedagogicalPlanEvent.Activated e -> with(Status.ACTIVE, null, e.plan(), closedOn);
            case PedagogicalPlanEvent.ReviewFellDue e ->
                with(Status.REVIEW_NEEDED, active == null ? draft : active.content(), active, closedOn);
            case PedagogicalPlanEvent.Closed e -> with(Status.CLOSED, draft, active, e.on());
        };
    }

    /** The supplier sees it from the start of the placement to the end of its last day. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return supplierId == null ? List.of() : List.of(new SupplierAccess(supplierId, closedOn));
    }

    private static boolean serves(PedagogicalContent.SubGoal goal, Basis basis) {
        return goal.subGoalOf() == null || basis.goals().contains(goal.subGoalOf());
    }

    private PedagogicalPlan with(
            Status next,
            @Nullable PedagogicalContent written,
            @Nullable ActivePlan worked,
            @Nullable LocalDate closed) {
        return new PedagogicalPlan(id, caseId, citizenId, supplierId, placementId, next, written, worked, closed);
    }
}
