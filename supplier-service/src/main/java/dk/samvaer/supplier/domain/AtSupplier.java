package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a placement at its supplier on a day: ordering, taking in, finding the unit.
 *
 * @param supplier what the register says of it now
 */
// SU-01, R3
public record AtSupplier(Placement placement, Supplier supplier, LocalDate today) {

    public List<PlacementEvent> order(ServiceOrder wanted) {
        Act.ORDER.requireIn(placement.state());
        wanted.requireComplete(placement.grant());
        requireTakesPlacement();
        return List.of(new PlacementEvent.Ordered(wanted.placed(today)));
    }

    /** @param unitId the unit where a place is kept; null where the supplier leaves it to the clarification */
    public List<PlacementEvent> accept(@Nullable UUID unitId) {
        Act.ACCEPT.requireIn(placement.state());
        requireTakesPlacement();
        List<PlacementEvent> events = new ArrayList<>(List.of(new PlacementEvent.Accepted()));
        if (unitId != null) {
            events.addAll(stay(unitId, firstDay()));
        }
        return events;
    }

    /** The first day with the supplier; the clarification phase begins. */
    public List<PlacementEvent> start(LocalDate startedOn, boolean transportWanted, ClarificationPhase phase) {
        Act.START.requireIn(placement.state());
        unless(placement.grant().coversDay(startedOn), "GRANT_NOT_ACTIVE");
        unless(!startedOn.isAfter(today), "DATE_IN_FUTURE");
        requireOrderedBy(startedOn);
        supplier.requireTakesPlacements(startedOn);
        return List.of(new PlacementEvent.Started(
                startedOn, phase.lastDay(startedOn), phase.remindOn(startedOn), transportWanted));
    }

    /** The supplier says what the days of clarification came to. */
    // SU-03
    public List<PlacementEvent> concludeClarification(Clarification.Outcome outcome) {
        Act.CONCLUDE_CLARIFICATION.requireIn(placement.state());
        return clarified(outcome);
    }

    /** The authority settles what citizen and supplier could not agree on. */
    // SU-03, rules of the domain § 11
    public List<PlacementEvent> settleClarification(Clarification.Outcome outcome) {
        Act.SETTLE_CLARIFICATION.requireIn(placement.state());
        return clarified(outcome);
    }

    /** The authority ends a placement that came to nothing; the grant goes on. Today is its last day. */
    // SU-03, rules of the domain § 11
    public List<PlacementEvent> endUnresolved(EndReason reason) {
        Act.END_UNRESOLVED.requireIn(placement.state());
        return List.of(new PlacementEvent.Ended(today, reason.name()));
    }

    /** Citizen and supplier agree on another unit. */
    // Rules of the domain § 11
    public List<PlacementEvent> changeUnit(
            UUID unitId, LocalDate from, Confidential citizenView, Confidential supplierView) {
        Act.CHANGE_UNIT.requireIn(placement.state());
        unless(!citizenView.isBlank() && !supplierView.isBlank(), "BOTH_VIEWS_REQUIRED");
        unless(!from.isBefore(today), "DATE_IN_THE_PAST");
        unless(placement.grant().coversDay(from), "GRANT_NOT_ACTIVE");
        unless(!unitId.equals(placement.unitId()), "UNIT_UNCHANGED");
        requireFits(unitId, from);
        return List.of(new PlacementEvent.UnitChanged(unitId, from, citizenView, supplierView));
    }

    /**
     * What a report from the supplier's own system leads to. The same report again changes nothing.
     *
     * @param unitId where the placement has got a place by an acceptance
     */
    public List<PlacementEvent> report(
            UUID reportId, SupplierReport.OfPlacement report, ClarificationPhase phase, @Nullable UUID unitId) {
        if (placement.history().hasApplied(reportId)) {
            return List.of();
        }
        List<PlacementEvent> events = new ArrayList<>(
                switch (report) {
                    case SupplierReport.PlacementAccepted e -> accept(unitId);
                    case SupplierReport.PlacementRejected e -> placement.reject(e.reasonCode());
                    case SupplierReport.PlacementStarted e -> start(e.startedOn(), e.transportWanted(), phase);
                    case SupplierReport.ClarificationConcluded e -> concludeClarification(e.outcome());
                    case SupplierReport.NeedChanged e ->
                        placement.reportNeedChange(e.by(placement.supplierId(), reportId));
                    case SupplierReport.BenefitObserved e -> placement.observeBenefit(e.observation());
                });
        events.add(new PlacementEvent.ReportApplied(reportId));
        return events;
    }

    /** The first day on which the citizen can come. */
    public LocalDate firstDay() {
        var startsOn = placement.grant().startsOn();
        return startsOn.isAfter(today) ? startsOn : today;
    }

    /** Whether the citizen could have a place in the unit. */
    public boolean fits(UUID unitId) {
        try {
            requireFits(unitId, firstDay());
            return true;
        } catch (RuleViolation unfit) {
            return false;
        }
    }

    private List<PlacementEvent> clarified(Clarification.Outcome outcome) {
        outcome.requireConsistent(supplier);
        List<PlacementEvent> events = new ArrayList<>(List.of(new PlacementEvent.ClarificationCompleted(outcome)));
        if (outcome.unitId() != null) {
            events.addAll(stay(outcome.unitId(), today));
        }
        return events;
    }

    /** Whoever has a place in the unit keeps it. */
    private List<PlacementEvent> stay(UUID unitId, LocalDate from) {
        if (unitId.equals(placement.unitId())) {
            return List.of();
        }
        requireFits(unitId, from);
        return List.of(new PlacementEvent.UnitTaken(new UnitStay(unitId, from)));
    }

    /** The grant runs, and the supplier is registered today and on the first day. */
    private void requireTakesPlacement() {
        unless(placement.grant().coversDay(firstDay()), "GRANT_NOT_ACTIVE");
        supplier.requireTakesPlacements(today);
        supplier.requireTakesPlacements(firstDay());
    }

    private void requireOrderedBy(LocalDate firstDay) {
        var order = placement.order();
        if (order != null) {
            order.requireNotAfter(firstDay);
        }
    }

    private void requireFits(UUID unitId, LocalDate from) {
        var unit = supplier.unit(unitId).orElseThrow(() -> new RuleViolation("UNIT_UNKNOWN"));
        var order = placement.order();
        unless(unit.takesOn(from), "UNIT_CLOSED");
        unless(
                unit.isOpenOn(
                        order == null ? List.of() : order.days(),
                        placement.grant().daysPerWeek()),
                "UNIT_NOT_OPEN_ON_DAYS");
    }
}
