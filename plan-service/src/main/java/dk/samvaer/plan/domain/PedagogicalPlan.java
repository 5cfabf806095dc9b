package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The supplier's plan for one placement, based on the action plan and kept up to date. */
// SU-04, R24; rules of the domain § 11
public record PedagogicalPlan(
        UUID id,
        UUID caseId,
        UUID citizenId,
        @Nullable String supplierId,
        UUID placementId,
        Status status,
        PedagogicalVersions versions,
        WritingDue due,
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
        static Basis of(@Nullable AdoptedPlan adopted, @Nullable ServiceOrder order, ActionPlan.Status status) {
            if (adopted != null) {
                return new Basis(adopted.version(), adopted.content().goalNumbers());
            }
            if (order == null) {
                boolean declined = status == ActionPlan.Status.DECLINED;
                throw new RuleViolation(declined ? "SERVICE_ORDER_MISSING" : "ACTION_PLAN_NOT_SETTLED");
            }
            return new Basis(null, order.goalNumbers());
        }
    }

    /** There is one pedagogical plan for each placement. */
    public static UUID idOf(UUID placementId) {
        return Ids.derive(placementId, "pedagogical-plan");
    }

    /** @param dueOn the last day on which the supplier writes it in time */
    public static List<PedagogicalPlanEvent> expect(
            UUID caseId, UUID citizenId, @Nullable String supplierId, UUID placementId, LocalDate dueOn) {
        return List.of(new PedagogicalPlanEvent.Expected(
                idOf(placementId), caseId, citizenId, supplierId, placementId, dueOn));
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
                    PedagogicalVersions.NONE,
                    WritingDue.NONE.by(e.dueOn()),
                    null);
        }
        throw new IllegalArgumentException("a pedagogical plan does not begin with " + event);
    }

    /** Until then it belongs to no citizen. */
    public List<PedagogicalPlanEvent> citizenTold(UUID citizen) {
        return citizenId.equals(citizen) ? List.of() : List.of(new PedagogicalPlanEvent.CitizenTold(citizen));
    }

    public List<PedagogicalPlanEvent> draft(PedagogicalContent content) {
        PedagogicalPlanAct.DRAFT_PLAN.requireIn(status);
        return List.of(new PedagogicalPlanEvent.Written(content));
    }

    /** Writes the draft; a change to the active plan is a review by the supplier. */
    public List<PedagogicalPlanEvent> write(PedagogicalContent content) {
        PedagogicalPlanAct.WRITE.requireIn(status);
        var written = new PedagogicalPlanEvent.Written(content);
        return status == Status.ACTIVE
                ? List.of(new PedagogicalPlanEvent.ReviewBegun(null), written)
                : List.of(written);
    }

    public List<PedagogicalPlanEvent> activate(Basis basis, Actor by, Instant now) {
        PedagogicalPlanAct.ACTIVATE.requireIn(status);
        var draft = Objects.requireNonNull(versions.draft());
        draft.requireComplete(basis.goals(), versions.active() == null);
        return List.of(new PedagogicalPlanEvent.Activated(
                new ActivePlan(versions.next(), draft, basis.planVersion(), DanishTime.day(now), by)));
    }

    /**
     * Requires a review after a new version of the action plan, also of a supplier that is reviewing already without owing it.
     *
     * @param dueOn the last day on which the supplier reviews it in time
     */
    public List<PedagogicalPlanEvent> planAdopted(int planVersion, LocalDate dueOn) {
        var active = versions.active();
        return active == null || Objects.equals(active.basedOnPlanVersion(), planVersion) ? List.of() : reviewBy(dueOn);
    }

    /**
     * Requires a review once citizen and supplier have agreed on another unit, since peers, activities and days are others there.
     *
     * @param dueOn the last day on which the supplier reviews it in time
     */
    // SU-04
    public List<PedagogicalPlanEvent> unitChanged(LocalDate dueOn) {
        return reviewBy(dueOn);
    }

    private List<PedagogicalPlanEvent> reviewBy(LocalDate dueOn) {
        return switch (status) {
            case ACTIVE -> List.of(new PedagogicalPlanEvent.ReviewBegun(dueOn));
            case REVIEW_NEEDED ->
                due.on() == null ? List.of(new PedagogicalPlanEvent.ReviewDemanded(dueOn)) : List.of();
            case EXPECTED, DRAFT, CLOSED -> List.of();
        };
    }

    /** Counts the time for the first version from the end of the clarification. */
    public List<PedagogicalPlanEvent> clarified(LocalDate dueOn) {
        return due.on() != null && versions.active() == null && status != Status.CLOSED
                ? List.of(new PedagogicalPlanEvent.DueMoved(dueOn))
                : List.of();
    }

    public List<PedagogicalPlanEvent> placementPaused(LocalDate from) {
        return status == Status.CLOSED ? List.of() : List.of(new PedagogicalPlanEvent.Paused(from));
    }

    public List<PedagogicalPlanEvent> placementResumed(LocalDate from) {
        return status == Status.CLOSED ? List.of() : List.of(new PedagogicalPlanEvent.Resumed(from));
    }

    public List<PedagogicalPlanEvent> placementEnded(LocalDate on) {
        return status == Status.CLOSED ? List.of() : List.of(new PedagogicalPlanEvent.Closed(on));
    }

    @Override
    public List<Deadline> deadlines() {
        return status != Status.CLOSED && due.counts()
                ? List.of(new PedagogicalPlanDeadline(DanishTime.endOf(Objects.requireNonNull(due.on()))))
                : List.of();
    }

    @Override
    public List<PedagogicalPlanEvent> deadlinePassed(Deadline deadline, Instant now) {
        return deadlines().contains(deadline)
                ? List.of(new PedagogicalPlanEvent.FellOverdue(Objects.requireNonNull(due.on())))
                : List.of();
    }

    @Override
    public PedagogicalPlan apply(PedagogicalPlanEvent event) {
        return switch (event) {
            case PedagogicalPlanEvent.Expected e -> begin(e);
            case PedagogicalPlanEvent.CitizenTold e ->
                new PedagogicalPlan(
                        id, caseId, e.citizenId(), supplierId, placementId, status, versions, due, closedOn);
            case PedagogicalPlanEvent.Written e ->
                with(status == Status.EXPECTED ? Status.DRAFT : status, versions.written(e.content()), due);
            case PedagogicalPlanEvent.Activated e -> with(Status.ACTIVE, versions.activated(e.plan()), due.by(null));
            case PedagogicalPlanEvent.ReviewBegun e ->
                with(Status.REVIEW_NEEDED, versions.underReview(), due.by(e.dueOn()));
            case PedagogicalPlanEvent.ReviewDemanded e -> with(status, versions, due.by(e.dueOn()));
            case PedagogicalPlanEvent.DueMoved e -> with(status, versions, due.by(e.dueOn()));
            case PedagogicalPlanEvent.FellOverdue e -> with(status, versions, due.passed());
            case PedagogicalPlanEvent.Paused e -> with(status, versions, due.paused(e.from()));
            case PedagogicalPlanEvent.Resumed e -> with(status, versions, due.resumed(e.from()));
            case PedagogicalPlanEvent.Closed e ->
                new PedagogicalPlan(
                        id, caseId, citizenId, supplierId, placementId, Status.CLOSED, versions, due, e.on());
        };
    }

    /** The supplier sees it from the start of the placement to the end of its last day. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return supplierId == null ? List.of() : List.of(new SupplierAccess(supplierId, closedOn));
    }

    private PedagogicalPlan with(Status next, PedagogicalVersions written, WritingDue owed) {
        return new PedagogicalPlan(id, caseId, citizenId, supplierId, placementId, next, written, owed, closedOn);
    }
}
