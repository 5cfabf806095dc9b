package dk.samvaer.visitation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the case's plan, transport and placement, which other services own. */
public record Elsewhere(
        @Nullable Plan plan,
        List<Transport> transports,
        @Nullable Placement placement) {
    static final Elsewhere NOTHING_YET = new Elsewhere(null, List.of(), null);

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

    /** The citizen's attachment to a supplier. */
    public record Placement(
            UUID id,
            Status status,
            @Nullable LocalDate startedOn,
            @Nullable String clarification,
            @Nullable UUID unitId,
            boolean clarificationOverdue) {

        private Placement overdue() {
            return new Placement(id, status, startedOn, clarification, unitId, true);
        }

        public enum Status {
            ACCEPTED,
            REJECTED,
            STARTED
        }
    }

    boolean planOffered() {
        return plan != null;
    }

    boolean planSettled() {
        return plan != null && plan.status() != Plan.Status.OFFERED;
    }

    boolean placementStarted() {
        return placement != null && placement.status() == Placement.Status.STARTED;
    }

    /** Transport is decided when no request waits and either a request was decided or the plan says that none is needed. */
    boolean transportDecided() {
        return transports.stream().noneMatch(it -> it.status() == Transport.Status.REQUESTED)
                && (!transports.isEmpty() || plan != null && plan.transportStatus() != null);
    }

    boolean transportWaits() {
        return transports.stream().anyMatch(it -> it.status() == Transport.Status.REQUESTED);
    }

    boolean transportRequested() {
        return !transports.isEmpty();
    }

    Elsewhere apply(FactHeard event) {
        return switch (event) {
            case FactHeard.PlanOffered e ->
                with(new Plan(e.planId(), Plan.Status.OFFERED, e.offeredOn(), null, null, null, null));
            case FactHeard.PlanDeclined e -> with(declined(e));
            case FactHeard.PlanAdopted e -> with(adopted(e));
            case FactHeard.TransportRequested e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.REQUESTED, null));
            case FactHeard.TransportGranted e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.GRANTED, e.mode()));
            case FactHeard.TransportRefused e ->
                with(new Transport(e.transportGrantId(), e.decisionLineId(), Transport.Status.REFUSED, null));
            case FactHeard.TransportChanged e -> new Elsewhere(plan, changed(e), placement);
            case FactHeard.PlacementAccepted e -> with(e.placementId(), Placement.Status.ACCEPTED);
            case FactHeard.PlacementRejected e -> with(e.placementId(), Placement.Status.REJECTED);
            case FactHeard.PlacementStarted e ->
                with(new Placement(e.placementId(), Placement.Status.STARTED, e.startedOn(), null, null, false));
            case FactHeard.ClarificationCompleted e -> with(clarified(e));
            case FactHeard.ClarificationOverdue ignored -> placement == null ? this : with(placement.overdue());
            case FactHeard.FollowUpDue e -> plan == null ? this : with(plan.followedUp(e.dueOn()));
            case FactHeard.FollowUpHeld ignored -> plan == null ? this : with(plan.followedUp(null));
        };
    }

    private Optional<LocalDate> offeredOn() {
        return Optional.ofNullable(plan).map(Plan::offeredOn);
    }

    private Plan declined(FactHeard.PlanDeclined e) {
        var offeredOn = offeredOn().orElse(e.declinedOn());
        return new Plan(e.planId(), Plan.Status.DECLINED, offeredOn, null, null, null, null);
    }

    private Plan adopted(FactHeard.PlanAdopted e) {
        var offeredOn = offeredOn().orElse(LocalDate.EPOCH);
        return new Plan(
                e.planId(), Plan.Status.ADOPTED, offeredOn, e.version(), e.transportMode(), e.transportStatus(), null);
    }

    private Placement clarified(FactHeard.ClarificationCompleted e) {
        var startedOn = placement == null ? null : placement.startedOn();
        return new Placement(e.placementId(), Placement.Status.STARTED, startedOn, e.result(), e.unitId(), false);
    }

    private List<Transport> changed(FactHeard.TransportChanged e) {
        return transports.stream()
                .map(it -> it.id().equals(e.transportGrantId()) ? it.by(e.mode()) : it)
                .toList();
    }

    private Elsewhere with(Plan changed) {
        return new Elsewhere(changed, transports, placement);
    }

    private Elsewhere with(Transport changed) {
        var others = transports.stream().filter(it -> !it.id().equals(changed.id()));
        return new Elsewhere(plan, Stream.concat(others, Stream.of(changed)).toList(), placement);
    }

    private Elsewhere with(UUID placementId, Placement.Status status) {
        return with(new Placement(placementId, status, null, null, null, false));
    }

    private Elsewhere with(Placement changed) {
        return new Elsewhere(plan, transports, changed);
    }
}
