package dk.samvaer.transport.messaging;

import static dk.samvaer.starter.testkit.ForeignEventRules.id;
import static dk.samvaer.starter.testkit.ForeignEventRules.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.ForeignEventRules;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.suppliers.KnownUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignEventsTest implements ForeignEventRules {
    @Override
    public Map<String, Class<?>> foreign() {
        return Map.ofEntries(
                Map.entry("visitation.case-opened.v1", ForeignEvents.CaseOpened.class),
                Map.entry("visitation.decision-issued.v1", ForeignEvents.DecisionIssued.class),
                Map.entry("visitation.assessment-completed.v1", KnownCaseEvent.Assessed.class),
                Map.entry("visitation.grant-issued.v1", KnownCaseEvent.Granted.class),
                Map.entry("visitation.grant-changed.v1", KnownCaseEvent.ExtentChanged.class),
                Map.entry("visitation.grant-suspended.v1", KnownCaseEvent.Suspended.class),
                Map.entry("visitation.grant-resumed.v1", KnownCaseEvent.Resumed.class),
                Map.entry("visitation.grant-terminated.v1", KnownCaseEvent.Terminated.class),
                Map.entry("visitation.case-closed.v1", KnownCaseEvent.Closed.class),
                Map.entry("supplier.supplier-registered.v1", ForeignEvents.SupplierRegistered.class),
                Map.entry("supplier.supplier-deactivated.v1", ForeignEvents.SupplierDeactivated.class),
                Map.entry("supplier.placement-started.v1", KnownCaseEvent.Started.class),
                Map.entry("supplier.clarification-completed.v1", KnownCaseEvent.Clarified.class),
                Map.entry("supplier.unit-changed.v1", KnownCaseEvent.UnitChanged.class),
                Map.entry("supplier.placement-paused.v1", KnownCaseEvent.PlacementPaused.class),
                Map.entry("supplier.placement-resumed.v1", KnownCaseEvent.PlacementResumed.class),
                Map.entry("supplier.placement-ended.v1", KnownCaseEvent.PlacementEnded.class),
                Map.entry("visitation.reassessment-opened.v1", KnownCaseEvent.Reopened.class));
    }

    @Test
    void the_opening_of_a_case_tells_the_citizen() {
        assertThat(read("visitation.case-opened.v1", ForeignEvents.CaseOpened.class))
                .isEqualTo(new ForeignEvents.CaseOpened(id("visitation.case-opened.v1", "citizenId")));
    }

    @Test
    void TR_03_an_issued_decision_tells_its_lines() {
        assertThat(read("visitation.decision-issued.v1", ForeignEvents.DecisionIssued.class)
                        .lineIds())
                .isNotEmpty()
                .doesNotContainNull();
    }

    @Test
    void TR_01_the_assessment_tells_whether_the_municipality_must_bear_transport() {
        assertThat(read("visitation.assessment-completed.v1", KnownCaseEvent.Assessed.class)
                        .transportDuty())
                .isTrue();
    }

    @Test
    void a_grant_and_its_change_tell_the_days() {
        assertThat(read("visitation.grant-issued.v1", KnownCaseEvent.Granted.class)
                        .daysPerWeek())
                .isEqualTo(3);
        assertThat(read("visitation.grant-changed.v1", KnownCaseEvent.ExtentChanged.class)
                        .daysPerWeek())
                .isEqualTo(4);
    }

    @Test
    void TR_05_a_suspension_and_its_end_tell_their_first_day() {
        assertThat(read("visitation.grant-suspended.v1", KnownCaseEvent.Suspended.class))
                .isEqualTo(new KnownCaseEvent.Suspended(LocalDate.of(2027, 3, 1)));
        assertThat(read("visitation.grant-resumed.v1", KnownCaseEvent.Resumed.class))
                .isEqualTo(new KnownCaseEvent.Resumed(LocalDate.of(2027, 3, 15)));
    }

    @Test
    void TR_05_a_terminated_grant_tells_its_last_day() {
        assertThat(read("visitation.grant-terminated.v1", KnownCaseEvent.Terminated.class)
                        .endsOn())
                .isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void TR_05_a_closed_case_tells_its_day() {
        assertThat(read("visitation.case-closed.v1", KnownCaseEvent.Closed.class))
                .isEqualTo(new KnownCaseEvent.Closed(LocalDate.parse(Contract.sampleJson("visitation.case-closed.v1")
                        .path("closedOn")
                        .asString())));
    }

    @Test
    void the_start_of_a_placement_tells_the_day() {
        assertThat(read("supplier.placement-started.v1", KnownCaseEvent.Started.class)
                        .startedOn())
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void R47_the_clarification_and_a_change_tell_the_unit() {
        assertThat(read("supplier.clarification-completed.v1", KnownCaseEvent.Clarified.class)
                        .unitId())
                .isEqualTo(id("supplier.clarification-completed.v1", "unitId"));
        assertThat(read("supplier.unit-changed.v1", KnownCaseEvent.UnitChanged.class))
                .isEqualTo(new KnownCaseEvent.UnitChanged(
                        id("supplier.unit-changed.v1", "placementId"),
                        id("supplier.unit-changed.v1", "unitId"),
                        LocalDate.of(2027, 2, 8)));
    }

    @Test
    void TR_05_a_pause_its_end_and_the_end_of_a_placement_tell_their_day() {
        var placement = id("supplier.placement-paused.v1", "placementId");
        assertThat(read("supplier.placement-paused.v1", KnownCaseEvent.PlacementPaused.class))
                .isEqualTo(new KnownCaseEvent.PlacementPaused(placement, LocalDate.of(2027, 1, 11)));
        assertThat(read("supplier.placement-resumed.v1", KnownCaseEvent.PlacementResumed.class)
                        .placementId())
                .isEqualTo(placement);
        assertThat(read("supplier.placement-ended.v1", KnownCaseEvent.PlacementEnded.class))
                .isEqualTo(new KnownCaseEvent.PlacementEnded(placement, LocalDate.of(2027, 1, 31)));
    }

    @Test
    void R30_a_registration_tells_where_each_unit_is_and_when_it_is_open() {
        var unit = read("supplier.supplier-registered.v1", ForeignEvents.SupplierRegistered.class)
                .knownUnits()
                .getFirst();
        assertThat(unit.address()).isEqualTo(new KnownUnit.Address("Havevej 1", "4700", "Næstved"));
        assertThat(unit.openingDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        var untold = new ForeignEvents.SupplierRegistered("nsv", List.of(unit.id()), LocalDate.EPOCH, null);
        assertThat(untold.knownUnits()).containsExactly(new KnownUnit(unit.id(), null, List.of(), null));
    }

    @Test
    void SU_01_a_deactivation_tells_its_day() {
        assertThat(read("supplier.supplier-deactivated.v1", ForeignEvents.SupplierDeactivated.class))
                .isEqualTo(new ForeignEvents.SupplierDeactivated("nsv", LocalDate.of(2026, 12, 14)));
    }

    @Test
    void R47_the_start_of_a_placement_tells_the_supplier() {
        assertThat(read("supplier.placement-started.v1", KnownCaseEvent.Started.class)
                        .supplierId())
                .isEqualTo("nsv");
    }

    @Test
    void a_reassessment_reopens_the_case() {
        assertThat(read("visitation.reassessment-opened.v1", KnownCaseEvent.Reopened.class))
                .isEqualTo(new KnownCaseEvent.Reopened());
    }
}
