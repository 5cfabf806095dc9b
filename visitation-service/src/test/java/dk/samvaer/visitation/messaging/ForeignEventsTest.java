package dk.samvaer.visitation.messaging;

import static dk.samvaer.starter.testkit.ForeignEventRules.id;
import static dk.samvaer.starter.testkit.ForeignEventRules.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.ForeignEventRules;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.decision.TransportLimits.Direction;
import dk.samvaer.visitation.domain.decision.TransportLimits.PickUp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ForeignEventsTest implements ForeignEventRules {
    @Override
    public Map<String, Class<?>> foreign() {
        return Map.ofEntries(
                Map.entry("plan.plan-offered.v1", ExternalFact.PlanOffered.class),
                Map.entry("plan.plan-declined.v1", ExternalFact.PlanDeclined.class),
                Map.entry("plan.plan-adopted.v1", ExternalFact.PlanAdopted.class),
                Map.entry("plan.follow-up-reminder.v1", ForeignEvents.FollowUpReminded.class),
                Map.entry("plan.pedagogical-plan-overdue.v1", ExternalFact.PedagogicalPlanOverdue.class),
                Map.entry("plan.pedagogical-plan-activated.v1", ExternalFact.PedagogicalPlanActivated.class),
                Map.entry("plan.follow-up-held.v1", ForeignEvents.FollowUpHeld.class),
                Map.entry("transport.transport-requested.v1", ExternalFact.TransportRequested.class),
                Map.entry("transport.transport-withdrawn.v1", ExternalFact.TransportWithdrawn.class),
                Map.entry("transport.transport-ended.v1", ExternalFact.TransportEnded.class),
                Map.entry("transport.transport-granted.v1", ExternalFact.TransportGranted.class),
                Map.entry("transport.transport-refused.v1", ExternalFact.TransportRefused.class),
                Map.entry("transport.transport-change-proposed.v1", ExternalFact.TransportChangeProposed.class),
                Map.entry("supplier.placement-ordered.v1", ExternalFact.PlacementOrdered.class),
                Map.entry("supplier.placement-resumed.v1", ExternalFact.PlacementResumed.class),
                Map.entry("supplier.placement-accepted.v1", ExternalFact.PlacementAccepted.class),
                Map.entry("supplier.placement-rejected.v1", ForeignEvents.PlacementRejected.class),
                Map.entry("supplier.placement-started.v1", ExternalFact.PlacementStarted.class),
                Map.entry("supplier.placement-ended.v1", ForeignEvents.PlacementEnded.class),
                Map.entry("supplier.clarification-completed.v1", ExternalFact.ClarificationCompleted.class),
                Map.entry("supplier.need-change-reported.v1", ForeignEvents.NeedChangeReported.class),
                Map.entry("supplier.remuneration-requested.v1", ForeignEvents.RemunerationRequested.class),
                Map.entry("supplier.benefit-observed.v1", ForeignEvents.BenefitObserved.class),
                Map.entry("supplier.supplier-registered.v1", ForeignEvents.SupplierRegistered.class),
                Map.entry("supplier.supplier-deactivated.v1", ForeignEvents.SupplierDeactivated.class),
                Map.entry("complaint.complaint-received.v1", ForeignEvents.ComplaintReceived.class),
                Map.entry("complaint.complaint-supplemented.v1", ForeignEvents.ComplaintSupplemented.class),
                Map.entry("complaint.review-extended.v1", ForeignEvents.ReviewExtended.class),
                Map.entry("complaint.forwarding-overdue.v1", ForeignEvents.ForwardingOverdue.class),
                Map.entry("complaint.complaint-forwarded.v1", ForeignEvents.ComplaintForwarded.class),
                Map.entry("complaint.complaint-withdrawn.v1", ForeignEvents.ComplaintWithdrawn.class),
                Map.entry("complaint.complaint-closed.v1", ForeignEvents.ComplaintClosed.class),
                Map.entry("complaint.appeal-outcome-recorded.v1", ForeignEvents.AppealOutcomeRecorded.class),
                Map.entry("visitation.person-erased.v1", ForeignEvents.PersonErased.class));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of(
                "PlanAdopted.transportStatus",
                "TransportGranted.limited",
                "TransportGranted.limits",
                "TransportChangeProposed.lessens",
                "TransportChangeProposed.limits");
    }

    @Test
    void DE_05_the_limits_of_transport_and_how_it_was_before_are_read() {
        var json = (ObjectNode) Contract.sampleJson("transport.transport-change-proposed.v1");
        json.putObject("limits")
                .put("daysPerWeek", 2)
                .put("direction", "OUTWARD")
                .put("pickUp", "OTHER_PLACE");
        json.putObject("before").put("mode", "TAXI").putObject("limits").put("direction", "HOMEWARD");
        assertThat(Contract.violations("transport.transport-change-proposed.v1", json.toString()))
                .isEmpty();
        var read = WireJson.read(json.toString().getBytes(UTF_8), ExternalFact.TransportChangeProposed.class);
        assertThat(read.limits()).isEqualTo(new TransportLimits(2, Direction.OUTWARD, PickUp.OTHER_PLACE));
        assertThat(read.before())
                .isEqualTo(
                        new ExternalFact.TransportTerms("TAXI", new TransportLimits(null, Direction.HOMEWARD, null)));
    }

    @Test
    void a_complaint_tells_what_it_is_about_and_when_the_review_is_due() {
        var complaint = read("complaint.complaint-received.v1", ForeignEvents.ComplaintReceived.class);
        assertThat(complaint.decisionId()).isEqualTo(id("complaint.complaint-received.v1", "decisionId"));
        assertThat(complaint.lineIds()).hasSize(1);
        assertThat(complaint.reviewDueOn()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void an_appeal_tells_an_outcome_that_is_known_here() {
        assertThat(read("complaint.appeal-outcome-recorded.v1", ForeignEvents.AppealOutcomeRecorded.class)
                        .outcome())
                .isEqualTo(Complaint.Appeal.REMITTED);
    }

    @Test
    void a_report_of_changed_need_tells_who_reported() {
        var report = read("supplier.need-change-reported.v1", ForeignEvents.NeedChangeReported.class);
        assertThat(report.reportId()).isEqualTo(id("supplier.need-change-reported.v1", "reportId"));
        assertThat(report.reporterType()).isEqualTo("SUPPLIER");
    }
}
