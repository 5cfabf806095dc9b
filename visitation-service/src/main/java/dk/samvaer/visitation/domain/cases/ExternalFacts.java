package dk.samvaer.visitation.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the case's plan, transport and placement, which other services own. */
public record ExternalFacts(
        @Nullable Plan plan,
        List<Transport> transports,
        @Nullable Placement placement) {
    static final ExternalFacts NOTHING_YET = new ExternalFacts(null, List.of(), null);

    /** The § 141 action plan. */
    public record Plan(
            UUID id,
            Status status,
            LocalDate offeredOn,
            @Nullable Integer version,
            @Nullable String transportMode,
            @Nullable String transportStatus,
            @Nullable LocalDate followUpDueOn) {

        private Plan followedUp(@Nullable LocalDate dueOn) {
            return new Plan(id, status, offeredOn, version, transportMode, transportStatus, dueOn);
        }

        public enum Status {
            OFFERED,
            DECLINED,
            ADOPTED
        }
    }

    /** A request for transport; its decision is a line of the visitator's decision. */
    public record Transport(
            UUID id,
            UUID decisionLineId,
            Status status,
            @Nullable String mode) {

        public enum Status {
            REQUESTED,
            GRANTED,
            REFUSED
        }

        private Transport by(String otherMode) {
            return new Transport(id, decisionLineId, status, otherMode);
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
        return plan != null && plan.status() != Plan.Status.OFFERED;
    }

    public boolean placementStarted() {
        return placement != null && placement.status() == Placement.Status.STARTED;
    }

    /** Transport is decided when no request waits and either a request was decided or the plan says that none is needed. */
    public boolean transportDecided() {
        return transports.stream().noneMatch(it -> it.status() == Transport.Status.REQUESTED)
                && (!transports.isEmpty() || plan != null && plan.transportStatus() != null);
    }

    public boolean transportWaits() {
        return transports.stream().anyMatch(it -> it.status() == Transport.Status.REQUESTED);
    }

    public boolean transportRequested() {
        return !transports.isEmpty();
    }

    ExternalFacts apply(ExternalFact event) {
        return switch (event) {
            case ExternalFact.PlanOffered e ->
                with(new Plan(e.planId(), Plan.Status.OFFERED, e.offeredOn(), null, null, null, null));
            case ExternalFact.PlanDeclined e -> with(declined(e));
            case ExternalFact.PlanAdopted e -> with(adopted(e));
            case ExternalFact.TransportRequested e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.REQUESTED, null));
            case ExternalFact.TransportGranted e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.GRANTED, e.mode()));
            case ExternalFact.TransportRefused e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.REFUSED, null));
            case ExternalFact.TransportChanged e -> new ExternalFacts(plan, changed(e), placement);
            case ExternalFact.PlacementAccepted e -> with(e.placementId(), Placement.Status.ACCEPTED, null);
            case ExternalFact.PlacementRejected e ->
                with(e.placementId(), Placement.Status.REJECTED, new Placement.Over(e.toldOn(), null));
            case ExternalFact.PlacementStarted e ->
                with(new Placement(e.placementId(), Placement.Status.STARTED, e.startedOn(), null, null, false, null));
            case ExternalFact.PlacementEnded e -> ended(e);
            case ExternalFact.ClarificationCompleted e -> with(clarified(e));
            case ExternalFact.ClarificationOverdue ignored -> placement == null ? this : with(placement.overdue());
            case ExternalFact.FollowUpDue e -> plan == null ? this : with(plan.followedUp(e.dueOn()));
            case ExternalFact.FollowUpHeld ignored -> plan == null ? this : with(plan.followedUp(null));
        };
    }

    /** A new grant begins without a placement, whatever the previous grant had. */
    ExternalFacts apply(GrantEvent event) {
        return event instanceof GrantEvent.Issued ? new ExternalFacts(plan, transports, null) : this;
    }

    /** The end of a placement that was replaced by another one changes nothing. */
    private ExternalFacts ended(ExternalFact.PlacementEnded e) {
        return placement == null || !placement.id().equals(e.placementId())
                ? this
                : with(placement.ended(new Placement.Over(e.toldOn(), e.lastDay())));
    }

    private Optional<LocalDate> offeredOn() {
        return Optional.ofNullable(plan).map(Plan::offeredOn);
    }

    private Plan declined(ExternalFact.PlanDeclined e) {
        var offeredOn = offeredOn().orElse(e.declinedOn());
        return new Plan(e.planId(), Plan.Status.DECLINED, offeredOn, null, null, null, null);
    }

    private Plan adopted(ExternalFact.PlanAdopted e) {
        var offeredOn = offeredOn().orElse(LocalDate.EPOCH);
        return new Plan(
                e.planId(), Plan.Status.ADOPTED, offeredOn, e.version(), e.transportMode(), e.transportStatus(), null);
    }

    private Placement clarified(ExternalFact.ClarificationCompleted e) {
        var startedOn = placement == null ? null : placement.startedOn();
        return new Placement(e.placementId(), Placement.Status.STARTED, startedOn, e.result(), e.unitId(), false, null);
    }

    private List<Transport> changed(ExternalFact.TransportChanged e) {
        return transports.stream()
                .map(it -> it.id().equals(e.transportGrantId()) ? it.by(e.mode()) : it)
                .toList();
    }

    private ExternalFacts with(Plan changed) {
        return new ExternalFacts(changed, transports, placement);
    }

    private ExternalFacts with(Transport changed) {
        var others = transports.stream().filter(it -> !it.id().equals(changed.id()));
        return new ExternalFacts(plan, Stream.concat(others, Stream.of(changed)).toList(), placement);
    }

    private ExternalFacts with(UUID placementId, Placement.Status status, Placement.@Nullable Over over) {
        return with(new Placement(placementId, status, null, null, null, false, over));
    }

    private ExternalFacts with(Placement changed) {
        return new ExternalFacts(plan, transports, changed);
    }
}
