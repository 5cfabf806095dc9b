package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;
import static dk.samvaer.supplier.domain.PlacementState.ACCEPTED;
import static dk.samvaer.supplier.domain.PlacementState.ATTACHED;
import static dk.samvaer.supplier.domain.PlacementState.AWAITING_ORDER;
import static dk.samvaer.supplier.domain.PlacementState.ENDED;
import static dk.samvaer.supplier.domain.PlacementState.IN_CLARIFICATION;
import static dk.samvaer.supplier.domain.PlacementState.ORDERED;
import static dk.samvaer.supplier.domain.PlacementState.PAUSED;
import static dk.samvaer.supplier.domain.PlacementState.REJECTED;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's attachment to one supplier under one grant.
 *
 * @param before the state in which it was paused, and to which it then returns, or ended
 * @param successor the placement with another supplier that took over from this one
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
        @Nullable UUID successor)
        implements Aggregate<Placement, PlacementEvent> {

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
                null);
    }

    public String supplierId() {
        return grant.supplierId();
    }

    /** The supplier sees it from the order on, until it rejects it or to the end of its last day. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        boolean ordered = (before == null ? state : before).isOrdered();
        return ordered ? List.of(new SupplierAccess(supplierId(), grant.endsOn())) : List.of();
    }

    public List<PlacementEvent> order(ServiceOrder wanted) {
        Act.ORDER.requireIn(state);
        wanted.requireComplete();
        return List.of(new PlacementEvent.Ordered(wanted));
    }

    public List<PlacementEvent> accept() {
        Act.ACCEPT.requireIn(state);
        return List.of(new PlacementEvent.Accepted());
    }

    public List<PlacementEvent> reject(RejectionReason reason) {
        Act.REJECT.requireIn(state);
        return List.of(new PlacementEvent.Rejected(reason));
    }

    /** The first day with the supplier; the clarification phase begins. */
    public List<PlacementEvent> start(LocalDate startedOn, boolean transportWanted, ClarificationPhase phase) {
        Act.START.requireIn(state);
        unless(grant.coversDay(startedOn), "GRANT_NOT_ACTIVE");
        return List.of(new PlacementEvent.Started(
                startedOn, phase.lastDay(startedOn), phase.remindOn(startedOn), transportWanted));
    }

    // SU-03
    public List<PlacementEvent> concludeClarification(Clarification.Outcome outcome, Supplier supplier) {
        Act.CONCLUDE_CLARIFICATION.requireIn(state);
        outcome.requireConsistent(supplier);
        return List.of(new PlacementEvent.ClarificationCompleted(outcome));
    }

    // R28, SU-05
    public List<PlacementEvent> reportNeedChange(NeedChange change) {
        Act.REPORT_NEED_CHANGE.requireIn(state);
        return List.of(new PlacementEvent.NeedChangeReported(change));
    }

    // DU-02
    public List<PlacementEvent> observeBenefit(BenefitObservation observation) {
        Act.OBSERVE_BENEFIT.requireIn(state);
        return List.of(new PlacementEvent.BenefitObserved(observation));
    }

    /** What a report from the supplier's own system leads to. The same report again changes nothing. */
    public List<PlacementEvent> report(
            UUID reportId, SupplierReport report, Supplier supplier, ClarificationPhase phase) {
        if (history.hasApplied(reportId)) {
            return List.of();
        }
        List<PlacementEvent> events = new ArrayList<>(
                switch (report) {
                    case SupplierReport.PlacementAccepted e -> accept();
                    case SupplierReport.PlacementRejected e -> reject(e.reasonCode());
                    case SupplierReport.PlacementStarted e -> start(e.startedOn(), e.transportWanted(), phase);
                    case SupplierReport.ClarificationConcluded e -> concludeClarification(e.outcome(), supplier);
                    case SupplierReport.NeedChanged e -> reportNeedChange(e.by(supplierId(), reportId));
                    case SupplierReport.BenefitObserved e -> observeBenefit(e.observation());
                });
        events.add(new PlacementEvent.ReportApplied(reportId));
        return events;
    }

    /** What the authority does with the grant. */
    public FollowingGrant followingGrant() {
        return new FollowingGrant(this);
    }

    @Override
    public List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        if (state == IN_CLARIFICATION) {
            deadlines.addAll(running().deadlines());
        }
        if (state != ENDED && grant.endsOn() != null) {
            deadlines.add(new PlacementDeadline.GrantEnd(DanishTime.endOf(grant.endsOn())));
        }
        return deadlines;
    }

    @Override
    public List<PlacementEvent> deadlinePassed(Deadline deadline, Instant now) {
        return switch ((PlacementDeadline) deadline) {
            case PlacementDeadline.ClarificationReminder reminder ->
                List.of(new PlacementEvent.ClarificationReminded(running().endsOn()));
            case PlacementDeadline.ClarificationOverdue overdue ->
                List.of(new PlacementEvent.ClarificationOverdue(running().endsOn()));
            case PlacementDeadline.GrantEnd end -> List.of(grant.end());
        };
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
            case PlacementEvent.ClarificationCompleted e ->
                to(e.outcome().next()).with(running().concluded(e.outcome()));
            case PlacementEvent.GrantChanged e -> with(grant.changed(e.from(), e.daysPerWeek()));
            case PlacementEvent.Replaced e -> replaced(e.successor());
            case PlacementEvent.Paused e -> to(PAUSED, state);
            case PlacementEvent.Resumed e -> to(before == null ? ATTACHED : before, null);
            case PlacementEvent.GrantTerminated e -> with(grant.terminated(e.endsOn(), e.reasonCode()));
            case PlacementEvent.Ended e ->
                to(ENDED, before == null ? state : before).with(grant.terminated(e.on(), e.reasonCode()));
            case PlacementEvent.NeedChangeReported e -> with(history.and(e.change()));
            case PlacementEvent.BenefitObserved e -> with(history.and(e.observation()));
            case PlacementEvent.ReportApplied e -> with(history.applied(e.reportId()));
        };
    }

    private Clarification running() {
        if (clarification == null) {
            throw new RuleViolation("PLACEMENT_STATE_FORBIDS");
        }
        return clarification;
    }

    private Placement to(PlacementState next) {
        return to(next, before);
    }

    private Placement to(PlacementState next, @Nullable PlacementState previous) {
        return new Placement(id, caseId, citizenId, grant, next, previous, order, clarification, history, successor);
    }

    private Placement with(Grant changed) {
        return new Placement(id, caseId, citizenId, changed, state, before, order, clarification, history, successor);
    }

    private Placement with(ServiceOrder placed) {
        return new Placement(id, caseId, citizenId, grant, state, before, placed, clarification, history, successor);
    }

    private Placement with(Clarification changed) {
        return new Placement(id, caseId, citizenId, grant, state, before, order, changed, history, successor);
    }

    private Placement with(PlacementHistory longer) {
        return new Placement(id, caseId, citizenId, grant, state, before, order, clarification, longer, successor);
    }

    private Placement replaced(UUID other) {
        return new Placement(id, caseId, citizenId, grant, state, before, order, clarification, history, other);
    }
}
