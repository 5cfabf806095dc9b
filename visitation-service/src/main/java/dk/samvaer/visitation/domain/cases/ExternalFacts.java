package dk.samvaer.visitation.domain.cases;

import dk.samvaer.visitation.domain.plan.CasePlan;
import dk.samvaer.visitation.domain.plan.PlanDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the case's plan, transport and placement, which other services own. */
public record ExternalFacts(
        @Nullable CasePlan plan,
        List<Transport> transports,
        @Nullable Placement placement,
        PlanDeadlines planDeadlines) {
    static final ExternalFacts NOTHING_YET = new ExternalFacts(null, List.of(), null, PlanDeadlines.NONE);

    /**
     * What was determined last about a request for transport; the line of a decision carries it.
     *
     * @param from the day from which another mode is to replace the one before; null for the first one
     */
    public record Transport(
            UUID id,
            UUID decisionLineId,
            Status status,
            @Nullable String mode,
            @Nullable LocalDate from) {

        public enum Status {
            REQUESTED,
            GRANTED,
            REFUSED
        }
    }

    /**
     * The citizen's attachment to a supplier.
     *
     * @param over null while there is or can be a place
     */
    public record Placement(
            UUID id,
            Status status,
            @Nullable LocalDate startedOn,
            @Nullable String clarification,
            @Nullable UUID unitId,
            boolean clarificationOverdue,
            @Nullable Over over) {

        private Placement overdue() {
            return new Placement(id, status, startedOn, clarification, unitId, true, over);
        }

        private Placement ended(Over how) {
            return new Placement(id, Status.ENDED, startedOn, clarification, unitId, clarificationOverdue, how);
        }

        public enum Status {
            ACCEPTED,
            REJECTED,
            STARTED,
            ENDED
        }

        /**
         * That the supplier has no place for the citizen, or not any more.
         *
         * @param toldOn when it became known
         * @param lastDay null where the place was never taken
         */
        public record Over(LocalDate toldOn, @Nullable LocalDate lastDay) {}
    }

    public boolean planOffered() {
        return plan != null;
    }

    public boolean planSettled() {
        return plan != null && plan.settled();
    }

    public boolean placementStarted() {
        return placement != null && placement.status() == Placement.Status.STARTED;
    }

    public boolean transportWaits() {
        return transports.stream().anyMatch(it -> it.status() == Transport.Status.REQUESTED);
    }

    /** Whether the plan states a refusal that transport-service knows nothing of. */
    // TR-03, DE-05
    public boolean refusalWithoutLine() {
        return plan != null
                && plan.statesRefusal()
                && transports.stream().noneMatch(it -> it.status() == Transport.Status.REFUSED);
    }

    ExternalFacts apply(ExternalFact event) {
        return switch (event) {
            case ExternalFact.PlanOffered e -> with(CasePlan.offered(e.planId(), e.offeredOn()));
            case ExternalFact.PlanDeclined e -> with(CasePlan.declined(plan, e.planId(), e.declinedOn()));
            case ExternalFact.PlanAdopted e ->
                with(CasePlan.adopted(plan, e.planId(), e.version(), e.transportMode(), e.transportStatus()));
            case ExternalFact.TransportRequested e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.REQUESTED, null, null));
            case ExternalFact.TransportGranted e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.GRANTED, e.mode(), null));
            case ExternalFact.TransportRefused e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.REFUSED, null, null));
            case ExternalFact.TransportWithdrawn e ->
                new ExternalFacts(plan, without(e.transportGrantId()).toList(), placement, planDeadlines);
            case ExternalFact.TransportChangeProposed e ->
                with(new Transport(
                        e.transportGrantId(), e.decisionLineId(), Transport.Status.GRANTED, e.mode(), e.from()));
            case ExternalFact.PlacementAccepted e -> with(e.placementId(), Placement.Status.ACCEPTED, null);
            case ExternalFact.PlacementRejected e ->
                with(e.placementId(), Placement.Status.REJECTED, new Placement.Over(e.toldOn(), null));
            case ExternalFact.PlacementStarted e ->
                with(new Placement(e.placementId(), Placement.Status.STARTED, e.startedOn(), null, null, false, null));
            case ExternalFact.PlacementEnded e -> ended(e).with(planDeadlines.settled(e.placementId()));
            case ExternalFact.ClarificationCompleted e -> with(clarified(e));
            case ExternalFact.ClarificationOverdue ignored -> placement == null ? this : with(placement.overdue());
            case ExternalFact.FollowUpReminded e -> with(planDeadlines.near(e.dueOn(), e.toldOn()));
            case ExternalFact.FollowUpDue e -> with(planDeadlines.due(e.dueOn()));
            case ExternalFact.FollowUpHeld ignored -> with(planDeadlines.followedUp());
            case ExternalFact.PedagogicalPlanOverdue e -> with(planDeadlines.overdue(e.placementId(), e.dueOn()));
            case ExternalFact.PedagogicalPlanActivated e -> with(planDeadlines.settled(e.placementId()));
        };
    }

    /** A new grant begins without a placement, whatever the previous grant had. */
    ExternalFacts apply(GrantEvent event) {
        return event instanceof GrantEvent.Issued ? new ExternalFacts(plan, transports, null, planDeadlines) : this;
    }

    /** The end of a placement that was replaced by another one changes nothing. */
    private ExternalFacts ended(ExternalFact.PlacementEnded e) {
        return placement == null || !placement.id().equals(e.placementId())
                ? this
                : with(placement.ended(new Placement.Over(e.toldOn(), e.lastDay())));
    }

    private Placement clarified(ExternalFact.ClarificationCompleted e) {
        var startedOn = placement == null ? null : placement.startedOn();
        return new Placement(e.placementId(), Placement.Status.STARTED, startedOn, e.result(), e.unitId(), false, null);
    }

    private ExternalFacts with(CasePlan changed) {
        return new ExternalFacts(changed, transports, placement, planDeadlines);
    }

    private ExternalFacts with(Transport changed) {
        var all = Stream.concat(without(changed.id()), Stream.of(changed)).toList();
        return new ExternalFacts(plan, all, placement, planDeadlines);
    }

    private Stream<Transport> without(UUID transportGrantId) {
        return transports.stream().filter(it -> !it.id().equals(transportGrantId));
    }

    private ExternalFacts with(UUID placementId, Placement.Status status, Placement.@Nullable Over over) {
        return with(new Placement(placementId, status, null, null, null, false, over));
    }

    private ExternalFacts with(Placement changed) {
        return new ExternalFacts(plan, transports, changed, planDeadlines);
    }

    private ExternalFacts with(PlanDeadlines changed) {
        return new ExternalFacts(plan, transports, placement, changed);
    }
}
