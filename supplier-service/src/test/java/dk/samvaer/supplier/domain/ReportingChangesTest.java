package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.CLARIFICATION;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.NOW;
import static dk.samvaer.supplier.domain.Given.PLACEMENT;
import static dk.samvaer.supplier.domain.Given.REPORT;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static dk.samvaer.supplier.domain.Given.anotherReport;
import static dk.samvaer.supplier.domain.Given.atNsv;
import static dk.samvaer.supplier.domain.Given.attached;
import static dk.samvaer.supplier.domain.Given.inClarification;
import static dk.samvaer.supplier.domain.Given.needChange;
import static dk.samvaer.supplier.domain.Given.ordered;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.supplier.domain.BenefitObservation.Benefit;
import dk.samvaer.supplier.domain.PlacementEvent.Accepted;
import dk.samvaer.supplier.domain.PlacementEvent.NeedChangeReported;
import dk.samvaer.supplier.domain.PlacementEvent.ReportApplied;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingChangesTest {
    private static final SupplierReport.OfPlacement NEED_CHANGED =
            new SupplierReport.NeedChanged(PLACEMENT, NOW, NeedChange.Category.MORE_SUPPORT, TEXT);

    @Test
    void R28_a_supplier_reports_a_changed_need_in_the_grant_period() {
        assertThat(attached().reportNeedChange(needChange(REPORT)))
                .containsExactly(new NeedChangeReported(needChange(REPORT)));
        assertThat(inClarification().reportNeedChange(needChange(REPORT))).hasSize(1);
        assertThat(placement(ordered(), new Accepted()).reportNeedChange(needChange(REPORT)))
                .hasSize(1);
    }

    @Test
    void R28_not_of_a_citizen_whom_the_supplier_has_not_taken() {
        refused("PLACEMENT_STATE_FORBIDS", () -> placement().reportNeedChange(needChange(REPORT)));
        refused("PLACEMENT_STATE_FORBIDS", () -> placement(ordered()).reportNeedChange(needChange(REPORT)));
    }

    @Test
    void R28_a_pause_allows_nothing_that_was_not_allowed_before_it() {
        var pause = new PlacementEvent.Paused(DEC_1, "HOSPITAL");
        assertThat(attached().apply(pause).reportNeedChange(needChange(REPORT))).hasSize(1);
        refused("PLACEMENT_STATE_FORBIDS", () -> placement(ordered(), pause).reportNeedChange(needChange(REPORT)));
        var accepted = placement(ordered(), new Accepted(), pause);
        refused("PLACEMENT_STATE_FORBIDS", () -> accepted.observeBenefit(new BenefitObservation(Benefit.YES, DEC_1)));
    }

    @Test
    void SU_05_a_changed_need_changes_neither_grant_nor_state() {
        var after = attached().apply(new NeedChangeReported(needChange(REPORT)));
        assertThat(after.state()).isEqualTo(PlacementState.ATTACHED);
        assertThat(after.grant()).isEqualTo(attached().grant());
        assertThat(after.history().needChanges()).containsExactly(needChange(REPORT));
    }

    @Test
    void a_report_from_the_suppliers_system_does_the_same_as_a_person_would() {
        assertThat(atNsv(attached()).report(REPORT, NEED_CHANGED, CLARIFICATION, null))
                .containsExactly(new NeedChangeReported(needChange(REPORT)), new ReportApplied(REPORT));
        assertThat(atNsv(placement(ordered()))
                        .report(
                                REPORT,
                                new SupplierReport.PlacementAccepted(PLACEMENT, NOW, null),
                                CLARIFICATION,
                                null))
                .containsExactly(new Accepted(), new ReportApplied(REPORT));
        assertThat(atNsv(placement(ordered(), new Accepted()))
                        .report(
                                REPORT,
                                new SupplierReport.PlacementStarted(PLACEMENT, NOW, DEC_1, true),
                                CLARIFICATION,
                                null))
                .containsExactly(Given.started(), new ReportApplied(REPORT));
    }

    @Test
    void the_same_report_again_changes_nothing() {
        var after = attached();
        for (PlacementEvent event : atNsv(after).report(REPORT, NEED_CHANGED, CLARIFICATION, null)) {
            after = after.apply(event);
        }
        assertThat(atNsv(after).report(REPORT, NEED_CHANGED, CLARIFICATION, null))
                .isEmpty();
        assertThat(atNsv(after).report(anotherReport(1), NEED_CHANGED, CLARIFICATION, null))
                .hasSize(2);
    }

    @Test
    void a_report_is_refused_by_the_same_rules() {
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(placement()).report(REPORT, NEED_CHANGED, CLARIFICATION, null));
    }

    @Test
    void what_is_remembered_of_reports_does_not_grow_without_end() {
        var placement = attached();
        for (int number = 0; number < 250; number++) {
            placement = placement.apply(new ReportApplied(anotherReport(number)));
        }
        assertThat(placement.history().recentReports()).hasSize(100).contains(anotherReport(249));
    }

    @Test
    void DU_02_the_supplier_observes_whether_the_citizen_benefits() {
        var none = new BenefitObservation(Benefit.NO, DEC_1);
        assertThat(attached().observeBenefit(none)).containsExactly(new PlacementEvent.BenefitObserved(none));
        assertThat(attached()
                        .apply(new PlacementEvent.BenefitObserved(none))
                        .history()
                        .benefits())
                .isEqualTo(List.of(none));
    }

    @Test
    void DU_02_not_of_a_citizen_who_has_not_begun() {
        refused(
                "PLACEMENT_STATE_FORBIDS",
                () -> placement(ordered(), new Accepted()).observeBenefit(new BenefitObservation(Benefit.YES, DEC_1)));
    }
}
