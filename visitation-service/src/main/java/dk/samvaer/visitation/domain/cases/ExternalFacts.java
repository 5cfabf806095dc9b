package dk.samvaer.visitation.domain.cases;

import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.placement.CasePlacement;
import dk.samvaer.visitation.domain.plan.CasePlan;
import dk.samvaer.visitation.domain.plan.PlanDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the case's plan, transport and placement, which other services own.
 *
 * @param endedTransports the transport grants that have ended
 */
public record ExternalFacts(
        @Nullable CasePlan plan,
        List<Transport> transports,
        @Nullable CasePlacement placement,
        PlanDeadlines planDeadlines,
        Set<UUID> endedTransports) {
    static final ExternalFacts NOTHING_YET = new ExternalFacts(null, List.of(), null, PlanDeadlines.NONE, Set.of());

    /**
     * What was determined last about a request for transport; the line of a decision carries it.
     *
     * @param from the day from which another mode is to replace the one before; null for the first one
     * @param less whether it is less than the whole way on all days or, where transport runs, less than before
     * @param before how the citizen has been driven, where other terms replace that
     */
    public record Transport(
            UUID id,
            UUID decisionLineId,
            Status status,
            @Nullable String mode,
            @Nullable LocalDate from,
            boolean less,
            @Nullable TransportLimits limits,
            ExternalFact.@Nullable TransportTerms before) {

        private static Transport undetermined(UUID id, UUID decisionLineId, Status status) {
            return new Transport(id, decisionLineId, status, null, null, false, null, null);
        }

        public enum Status {
            REQUESTED,
            GRANTED,
            REFUSED
        }

        /**
         * Whether the citizen is or will be driven by it: granted, and carried by a decision that was issued. Another mode that waits for
         * its decision replaces one that is driven by.
         *
         * @param issuedLines the lines of the decisions that have been issued
         */
        // TR-03
        public boolean drives(Set<UUID> issuedLines) {
            return status == Status.GRANTED && (from != null || issuedLines.contains(decisionLineId));
        }
    }

    public boolean planOffered() {
        return plan != null;
    }

    public boolean planSettled() {
        return plan != null && plan.settled();
    }

    public boolean placementStarted() {
        return placement != null && placement.status() == CasePlacement.Status.STARTED;
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
                with(Transport.undetermined(e.transportGrantId(), e.decisionLineId(), Transport.Status.REQUESTED));
            case ExternalFact.TransportGranted e ->
                with(new Transport(
                        e.transportGrantId(),
                        e.decisionLineId(),
                        Transport.Status.GRANTED,
                        e.mode(),
                        null,
                        Boolean.TRUE.equals(e.limited()),
                        e.limits(),
                        null));
            case ExternalFact.TransportRefused e ->
                with(Transport.undetermined(e.transportGrantId(), e.decisionLineId(), Transport.Status.REFUSED));
            case ExternalFact.TransportWithdrawn e ->
                new ExternalFacts(
                        plan, without(e.transportGrantId()).toList(), placement, planDeadlines, endedTransports);
            case ExternalFact.TransportEnded e -> transportEnded(e.transportGrantId());
            case ExternalFact.TransportChangeProposed e ->
                with(new Transport(
                        e.transportGrantId(),
                        e.decisionLineId(),
                        Transport.Status.GRANTED,
                        e.mode(),
                        e.from(),
                        Boolean.TRUE.equals(e.lessens()),
                        e.limits(),
                        e.before()));
            case ExternalFact.PlacementOrdered e -> ordered(e.placementId());
            case ExternalFact.PlacementAccepted e -> with(CasePlacement.accepted(e.placementId()));
            case ExternalFact.PlacementRejected e -> with(CasePlacement.rejected(e.placementId(), e.toldOn()));
            case ExternalFact.PlacementStarted e ->
                with(CasePlacement.started(e.placementId(), e.startedOn(), e.clarificationEndsOn()));
            case ExternalFact.PlacementResumed e -> of(e.placementId(), it -> it.resumed(e.clarificationEndsOn()));
            case ExternalFact.PlacementEnded e -> ended(e).with(planDeadlines.settled(e.placementId()));
            case ExternalFact.ClarificationCompleted e -> clarified(e);
            case ExternalFact.ClarificationOverdue e -> of(e.placementId(), it -> it.overdue(e.dueOn()));
            case ExternalFact.FollowUpReminded e -> with(planDeadlines.near(e.dueOn(), e.toldOn()));
            case ExternalFact.FollowUpDue e -> with(planDeadlines.due(e.dueOn()));
            case ExternalFact.FollowUpHeld ignored -> with(planDeadlines.followedUp());
            case ExternalFact.PedagogicalPlanOverdue e -> with(planDeadlines.overdue(e.placementId(), e.dueOn()));
            case ExternalFact.PedagogicalPlanActivated e -> with(planDeadlines.settled(e.placementId()));
        };
    }

    /** A new grant begins without a placement, whatever the previous grant had. */
    ExternalFacts apply(GrantEvent event) {
        return event instanceof GrantEvent.Issued
                ? new ExternalFacts(plan, transports, null, planDeadlines, endedTransports)
                : this;
    }

    private ExternalFacts ordered(UUID placementId) {
        return placement == null || placement.givesWayTo(placementId) ? with(CasePlacement.ordered(placementId)) : this;
    }

    private ExternalFacts ended(ExternalFact.PlacementEnded e) {
        return of(e.placementId(), it -> it.ended(new CasePlacement.Over(e.toldOn(), e.lastDay())));
    }

    private ExternalFacts clarified(ExternalFact.ClarificationCompleted e) {
        return placement == null
                ? with(CasePlacement.started(e.placementId(), null, null).clarified(e.result(), e.unitId()))
                : of(e.placementId(), it -> it.clarified(e.result(), e.unitId()));
    }

    /** What is told of a placement that was replaced by another one changes nothing. */
    private ExternalFacts of(UUID placementId, UnaryOperator<CasePlacement> change) {
        return placement != null && placement.id().equals(placementId) ? with(change.apply(placement)) : this;
    }

    private ExternalFacts with(CasePlan changed) {
        return new ExternalFacts(changed, transports, placement, planDeadlines, endedTransports);
    }

    private ExternalFacts with(Transport changed) {
        var all = Stream.concat(without(changed.id()), Stream.of(changed)).toList();
        return new ExternalFacts(plan, all, placement, planDeadlines, endedTransports);
    }

    private ExternalFacts transportEnded(UUID transportGrantId) {
        var ended = Stream.concat(endedTransports.stream(), Stream.of(transportGrantId))
                .collect(Collectors.toUnmodifiableSet());
        return new ExternalFacts(plan, transports, placement, planDeadlines, ended);
    }

    private Stream<Transport> without(UUID transportGrantId) {
        return transports.stream().filter(it -> !it.id().equals(transportGrantId));
    }

    private ExternalFacts with(CasePlacement changed) {
        return new ExternalFacts(plan, transports, changed, planDeadlines, endedTransports);
    }

    private ExternalFacts with(PlanDeadlines changed) {
        return new ExternalFacts(plan, transports, placement, changed, endedTransports);
    }
}
