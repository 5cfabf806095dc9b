package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.ForeignEventRules;
import dk.samvaer.supplier.domain.SupplierReport;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignEventsTest implements ForeignEventRules {
    static Set<String> reports() {
        return ReportSchemas.KNOWN.keySet();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_is_read_from_its_sample(String type) {
        assertThat(Contract.violations(type, Contract.sample(type))).isEmpty();
        assertThat(ReadingReportsTest.read(type, Contract.sample(type)).content())
                .isInstanceOf(SupplierReport.class);
    }

    @Override
    public Map<String, Class<?>> foreign() {
        return Map.ofEntries(
                Map.entry("visitation.decision-issued.v1", ForeignEvents.DecisionIssued.class),
                Map.entry("visitation.grant-issued.v1", ForeignEvents.GrantTerms.class),
                Map.entry("visitation.grant-changed.v1", ForeignEvents.GrantTerms.class),
                Map.entry("visitation.grant-suspended.v1", ForeignEvents.GrantSuspended.class),
                Map.entry("visitation.grant-resumed.v1", ForeignEvents.GrantResumed.class),
                Map.entry("visitation.grant-terminated.v1", ForeignEvents.GrantTerminated.class),
                Map.entry("visitation.need-change-received.v1", ForeignEvents.NeedChangeReceived.class),
                Map.entry("visitation.reassessment-closed.v1", ForeignEvents.ReassessmentClosed.class),
                Map.entry("plan.plan-adopted.v1", ForeignEvents.PlanAdopted.class),
                Map.entry("plan.plan-declined.v1", ForeignEvents.PlanDeclined.class),
                Map.entry("plan.service-order-recorded.v1", ForeignEvents.ServiceOrderRecorded.class));
    }
}
