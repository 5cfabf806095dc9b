package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementHistory;
import dk.samvaer.supplier.domain.PlacementState;
import dk.samvaer.supplier.domain.ServiceOrder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as the caller may see it. */
record PlacementView(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID grantId,
        String supplierId,
        State state,
        LocalDate grantStartsOn,
        int daysPerWeek,
        @Nullable LocalDate changedFrom,
        @Nullable LocalDate endsOn,
        @Nullable PauseView pause,
        @Nullable OrderView order,
        @Nullable PlanView plan,
        @Nullable ClarificationView clarification,
        @Nullable UUID unitId,
        List<UnitStayView> units,
        List<NeedChangeView> needChanges,
        List<BenefitView> benefits,
        @Nullable UUID successor) {

    /** Who spoke for the citizen. */
    enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE;

        private static @Nullable Speaker of(@Nullable Role role) {
            return role == null ? null : valueOf(role.name());
        }
    }

    /** Where the placement stands; see the state machine in the service's README. */
    enum State {
        AWAITING_ORDER,
        ORDERED,
        ACCEPTED,
        REJECTED,
        IN_CLARIFICATION,
        CLARIFICATION_UNRESOLVED,
        ATTACHED,
        PAUSED,
        ENDED;

        static @Nullable PlacementState domain(@Nullable State state) {
            return state == null ? null : PlacementState.valueOf(state.name());
        }
    }

    enum ClarificationResult {
        UNIT_AGREED,
        NOT_AGREED,
        NOT_SUITABLE
    }

    enum ReporterType {
        SUPPLIER,
        CITIZEN,
        GUARDIAN,
        REPRESENTATIVE
    }

    enum NeedCategory {
        MORE_SUPPORT,
        LESS_SUPPORT,
        OTHER_SUPPORT,
        ATTENDANCE,
        HEALTH,
        LIVING_SITUATION,
        OTHER
    }

    enum Benefit {
        YES,
        PARTLY,
        NO
    }

    /** What the municipality has ordered. */
    record OrderView(Confidential purpose, List<Confidential> goals, Confidential contact, List<DayOfWeek> days) {
        static @Nullable OrderView of(@Nullable ServiceOrder order) {
            return order == null ? null : new OrderView(order.purpose(), order.goals(), order.contact(), order.days());
        }
    }

    /** A unit where the citizen has, had or will have a place. */
    record UnitStayView(UUID unitId, LocalDate from) {}

    record BenefitView(Benefit benefit, LocalDate observedOn) {
        static BenefitView of(BenefitObservation observation) {
            return new BenefitView(Benefit.valueOf(observation.benefit().name()), observation.observedOn());
        }
    }

    record ClarificationView(
            LocalDate startedOn,
            LocalDate endsOn,
            boolean transportWanted,
            boolean overdue,
            @Nullable ClarificationResult result,
            @Nullable Confidential citizenStatement,
            @Nullable Speaker statedBy,
            @Nullable Confidential citizenView,
            @Nullable Confidential supplierView) {

        static @Nullable ClarificationView of(@Nullable Clarification clarification) {
            if (clarification == null) {
                return null;
            }
            var outcome = clarification.outcome();
            return new ClarificationView(
                    clarification.startedOn(),
                    clarification.endsOn(),
                    clarification.transportWanted(),
                    clarification.overdue(),
                    outcome == null
                            ? null
                            : ClarificationResult.valueOf(outcome.result().name()),
                    clarification.citizenStatement(),
                    Speaker.of(clarification.statedBy()),
                    outcome == null ? null : outcome.citizenView(),
                    outcome == null ? null : outcome.supplierView());
        }
    }

    static PlacementView of(Placement placement, @Nullable CasePlan plan, Caller caller) {
        var grant = placement.grant();
        return new PlacementView(
                placement.id(),
                placement.caseId(),
                placement.citizenId(),
                grant.grantId(),
                grant.supplierId(),
                State.valueOf(placement.state().name()),
                grant.startsOn(),
                grant.daysPerWeek(),
                grant.changedFrom(),
                grant.endsOn(),
                PauseView.of(grant.rest()),
                ordered(placement, caller),
                PlanView.of(plan),
                ClarificationView.of(placement.clarification()),
                placement.unitId(),
                placement.units().stream()
                        .map(it -> new UnitStayView(it.unitId(), it.from()))
                        .toList(),
                needs(placement.history()),
                placement.history().benefits().stream().map(BenefitView::of).toList(),
                caller.role() == Role.SUPPLIER_STAFF ? null : placement.successor());
    }

    private static List<NeedChangeView> needs(PlacementHistory history) {
        return history.needChanges().stream()
                .map(it -> NeedChangeView.of(it, history))
                .toList();
    }

    /** An order that the supplier has rejected is no longer theirs to read. */
    private static @Nullable OrderView ordered(Placement placement, Caller caller) {
        boolean closedToSupplier = caller.role() == Role.SUPPLIER_STAFF && placement.state() == PlacementState.REJECTED;
        return closedToSupplier ? null : OrderView.of(placement.order());
    }
}
