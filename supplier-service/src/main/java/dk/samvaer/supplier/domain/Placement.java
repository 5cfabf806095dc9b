package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.PlacementState.ACCEPTED;
import static dk.samvaer.supplier.domain.PlacementState.ATTACHED;
import static dk.samvaer.supplier.domain.PlacementState.AWAITING_ORDER;
import static dk.samvaer.supplier.domain.PlacementState.ENDED;
import static dk.samvaer.supplier.domain.PlacementState.IN_CLARIFICATION;
import static dk.samvaer.supplier.domain.PlacementState.ORDERED;
import static dk.samvaer.supplier.domain.PlacementState.PAUSED;
import static dk.samvaer.supplier.domain.PlacementState.REJECTED;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.supplier.domain.daily.PlacementDays;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's attachment to one supplier under one grant.
 *
 * @param before the state in which it was paused, and to which it then returns, or ended
 * @param successor the placement with another supplier that took over from this one
 * @param units where the citizen has had a place, the latest last
 */
// SU-01 to SU-05, Rules of the domain § 10
public record Placement(
        UUID id,
        UUID caseId,
        UUID citizenId,
        Grant grant,
        PlacementState state,
        @Nullable PlacementState before,
        @Nullable ServiceOrder order,
        @Nullable Clarification clarification,
        PlacementHistory history,
        @Nullable UUID successor,
        List<UnitStay> units)
        implements Aggregate<Placement, PlacementEvent> {

    public Placement {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** The first placement under a grant; a later one, with another supplier, is reached by {@link #successor}. */
    public static UUID idOf(UUID grantId) {
        return Ids.derive(grantId, "placement");
    }

    public static List<PlacementEvent> await(UUID id, UUID caseId, UUID citizenId, Grant grant) {
        return List.of(new PlacementEvent.GrantReceived(id, caseId, citizenId, grant));
    }

    public static Placement begin(PlacementEvent event) {
        if (!(event instanceof PlacementEvent.GrantReceived first)) {
            throw new IllegalArgumentException("a placement begins with a grant");
        }
        return new Placement(
                first.placementId(),
                first.caseId(),
                first.citizenId(),
                first.grant(),
                AWAITING_ORDER,
                null,
                null,
                null,
                PlacementHistory.EMPTY,
                null,
                List.of());
    }

    public String supplierId() {
        return grant.supplierId();
    }

    /** The unit agreed or taken last; null where none is. */
    public @Nullable UUID unitId() {
        var agreed = clarification == null || clarification.outcome() == null
                ? null
                : clarification.outcome().unitId();
        return units.isEmpty() ? agreed : units.getLast().unitId();
    }

    /** Whether it holds, or may be about to take, a place by that order. */
    public boolean holdsPlace(@Nullable UUID orderId) {
        boolean sameOrder = orderId == null || (order != null && orderId.equals(order.id()));
        return sameOrder && effective().isOrdered();
    }

    private PlacementState effective() {
        return before == null ? state : before;
    }

    /** The supplier sees it from the order on, until it rejects it or to the end of its last day. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return effective().isOrdered() ? List.of(new SupplierAccess(supplierId(), grant.endsOn())) : List.of();
    }

    /** What is done with it at its supplier. */
    public AtSupplier at(Supplier supplier, LocalDate today) {
        return new AtSupplier(this, supplier, today);
    }

    /** The days with the supplier, of which daily life is documented. */
    // R26
    public PlacementDays days() {
        var startedOn = clarification == null ? null : clarification.startedOn();
        return new PlacementDays(id, caseId, citizenId, supplierId(), startedOn, grant.endsOn(), history.pauses());
    }

    /** What the authority does with the grant. */
    public FollowingGrant followingGrant() {
        return new FollowingGrant(this);
    }

    public List<PlacementEvent> reject(RejectionReason reason) {
        Act.REJECT.requireIn(state);
        return List.of(new PlacementEvent.Rejected(reason));
    }

    /** What the citizen, or who may act for the citizen, says, whatever the supplier says that the citizen thinks; the latest hold. */
    // SU-03
    public List<PlacementEvent> stateAsCitizen(Confidential statement, Role by) {
        Act.STATE_AS_CITIZEN.requireIn(state);
        RuleViolation.unless(!statement.isBlank(), "STATEMENT_REQUIRED");
        return List.of(new PlacementEvent.CitizenStated(statement, by));
    }

    // R28, SU-05
    public List<PlacementEvent> reportNeedChange(NeedChange change) {
        Act.REPORT_NEED_CHANGE.requireAlsoBefore(state, before);
        return List.of(new PlacementEvent.NeedChangeReported(change));
    }

    // DU-02
    public List<PlacementEvent> observeBenefit(BenefitObservation observation) {
        Act.OBSERVE_BENEFIT.requireAlsoBefore(state, before);
        return List.of(new PlacementEvent.BenefitObserved(observation));
    }

    @Override
    public List<Deadline> deadlines() {
        return PlacementDeadline.of(this);
    }

    @Override
    public List<PlacementEvent> deadlinePassed(Deadline deadline, Instant now) {
        return ((PlacementDeadline) deadline).passed(this);
    }

    @Override
    public Placement apply(PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.GrantReceived e -> this;
            case PlacementEvent.Ordered e -> to(ORDERED).with(e.order());
            case PlacementEvent.Accepted e -> to(ACCEPTED);
            case PlacementEvent.Rejected e -> to(REJECTED);
            case PlacementEvent.Started e -> to(IN_CLARIFICATION).with(Clarification.begun(e));
            case PlacementEvent.ClarificationReminded e -> with(running().afterReminder());
            case PlacementEvent.ClarificationOverdue e -> with(running().afterAlert());
            case PlacementEvent.CitizenStated e -> with(running().stated(e.statement(), e.by()));
            case PlacementEvent.ClarificationCompleted e ->
                to(e.outcome().next()).with(running().concluded(e.outcome()));
            case PlacementEvent.UnitTaken e -> with(e.stay());
            case PlacementEvent.UnitChanged e -> with(new UnitStay(e.unitId(), e.from()));
            case PlacementEvent.GrantChanged e -> with(grant.changed(e.from(), e.daysPerWeek()));
            case PlacementEvent.Replaced e -> replaced(e.successor());
            case PlacementEvent.PausePlanned e -> with(grant.resting(e.rest()));
            case PlacementEvent.Paused e -> paused(new Grant.Rest(e.from(), e.reasonCode()));
            case PlacementEvent.ClarificationResumed e -> with(running().back(e.endsOn(), e.remindOn()));
            case PlacementEvent.Resumed e ->
                to(before == null ? ATTACHED : before, null)
                        .with(history.backOn(e.from()))
                        .with(grant.resting(null));
            case PlacementEvent.GrantTerminated e -> with(grant.terminated(e.endsOn(), e.reasonCode()));
            case PlacementEvent.Ended e -> to(ENDED, effective()).with(grant.terminated(e.on(), e.reasonCode()));
            case PlacementEvent.NeedChangeReported e -> with(history.and(e.change()));
            case PlacementEvent.NeedChangeFollowedUp e -> with(history.and(e.followUp()));
            case PlacementEvent.BenefitObserved e -> with(history.and(e.observation()));
            case PlacementEvent.ReportApplied e -> with(history.applied(e.reportId()));
        };
    }

    /** A clarification that runs rests meanwhile. */
    private Placement paused(Grant.Rest rest) {
        var resting = to(PAUSED, state).with(grant.resting(rest)).with(history.pausedFrom(rest.from()));
        return state == IN_CLARIFICATION ? resting.with(running().absent(rest.from())) : resting;
    }

    Clarification running() {
        if (clarification == null) {
            throw new RuleViolation("PLACEMENT_STATE_FORBIDS");
        }
        return clarification;
    }

    private Placement to(PlacementState next) {
        return to(next, before);
    }

    private Placement to(PlacementState next, @Nullable PlacementState previous) {
        return copy(grant, next, previous, order, clarification, history, units);
    }

    private Placement with(Grant changed) {
        return copy(changed, state, before, order, clarification, history, units);
    }

    private Placement with(ServiceOrder placed) {
        return copy(grant, state, before, placed, clarification, history, List.of());
    }

    private Placement with(Clarification changed) {
        return copy(grant, state, before, order, changed, history, units);
    }

    private Placement with(PlacementHistory longer) {
        return copy(grant, state, before, order, clarification, longer, units);
    }

    private Placement with(UnitStay next) {
        return copy(grant, state, before, order, clarification, history, next.after(units));
    }

    private Placement copy(
            Grant terms,
            PlacementState next,
            @Nullable PlacementState previous,
            @Nullable ServiceOrder placed,
            @Nullable Clarification days,
            PlacementHistory past,
            List<UnitStay> stays) {
        return new Placement(id, caseId, citizenId, terms, next, previous, placed, days, past, successor, stays);
    }

    private Placement replaced(UUID other) {
        return new Placement(id, caseId, citizenId, grant, state, before, order, clarification, history, other, units);
    }
}
