package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.Wire;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.BenefitObservation.Benefit;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.SupplierReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class ContractTest {
    static Stream<List<PublicEvent>> everyPublishedEvent() {
        var outcome = new Clarification.Outcome(Clarification.Result.UNIT_AGREED, Given.UNIT, Given.TEXT, Given.TEXT);
        var observed = new BenefitObservation(Benefit.PARTLY, LocalDate.of(2027, 3, 1));
        return Stream.of(
                        Given.ordered(),
                        new PlacementEvent.Accepted(),
                        new PlacementEvent.Rejected(RejectionReason.NO_CAPACITY),
                        Given.started(),
                        new PlacementEvent.ClarificationReminded(Given.DEC_14),
                        new PlacementEvent.ClarificationOverdue(Given.DEC_14),
                        new PlacementEvent.ClarificationCompleted(outcome),
                        new PlacementEvent.Paused(LocalDate.of(2027, 1, 11), "HOSPITAL"),
                        new PlacementEvent.Resumed(LocalDate.of(2027, 2, 1)),
                        new PlacementEvent.Ended(LocalDate.of(2027, 1, 31), "GRANT_TERMINATED"),
                        new PlacementEvent.NeedChangeReported(Given.needChange(Given.REPORT)),
                        new PlacementEvent.BenefitObserved(observed))
                .map(event -> PublishedEvents.of(after(event), event));
    }

    static Stream<List<PublicEvent>> everyAnswer() {
        var accepted = new ReportAcknowledgementEvent.Accepted(Given.NOW);
        var opened = new ReportAcknowledgementEvent.FollowUpOpened(Given.REASSESSMENT, Given.NOW);
        var closed = new ReportAcknowledgementEvent.FollowUpClosed(
                Given.REASSESSMENT, "NEW_DECISION", Given.DECISION, Given.NOW);
        var rejected = new ReportAcknowledgementEvent.Rejected(
                new Refusal("PLACEMENT_NOT_YOURS", "The supplier has no such placement."), Given.NOW);
        return Stream.of(
                PublishedEvents.of(Given.acknowledgement(accepted), accepted),
                PublishedEvents.of(Given.acknowledgement(rejected), rejected),
                PublishedEvents.of(Given.acknowledgement(accepted, opened, closed), closed));
    }

    @Test
    void on_the_wire_each_event_has_ce_headers_the_case_id_as_key_and_its_sample_as_value() {
        Wire.assertCarried(
                "supplier", Stream.concat(everyPublishedEvent(), everyAnswer()).flatMap(List::stream));
    }

    @ParameterizedTest
    @MethodSource({"everyPublishedEvent", "everyAnswer"})
    void DP_03_each_event_is_exactly_its_sample_and_valid_under_its_schema(List<PublicEvent> published) {
        assertThat(published).hasSize(1);
        var event = published.getFirst();
        var json = new String(WireJson.toBytes(event.data()), UTF_8);
        assertThat(Contract.json(json)).isEqualTo(Contract.sampleJson(event.type()));
        assertThat(Contract.violations(event.type(), json)).isEmpty();
    }

    @Test
    void each_published_contract_is_told_or_read() {
        var told = Stream.concat(everyPublishedEvent(), everyAnswer())
                .map(events -> events.getFirst().type());
        assertThat(Stream.concat(told, ReportSchemas.KNOWN.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(Contract.published("supplier"));
    }

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

    static Map<String, Class<?>> foreign() {
        return Map.of(
                "visitation.grant-issued.v1", ForeignEvents.GrantTerms.class,
                "visitation.grant-changed.v1", ForeignEvents.GrantTerms.class,
                "visitation.grant-suspended.v1", ForeignEvents.GrantSuspended.class,
                "visitation.grant-resumed.v1", ForeignEvents.GrantResumed.class,
                "visitation.grant-terminated.v1", ForeignEvents.GrantTerminated.class,
                "visitation.need-change-received.v1", ForeignEvents.NeedChangeReceived.class,
                "visitation.reassessment-closed.v1", ForeignEvents.ReassessmentClosed.class,
                "plan.plan-adopted.v1", ForeignEvents.PlanAdopted.class);
    }

    static Set<Map.Entry<String, Class<?>>> foreignEvents() {
        return foreign().entrySet();
    }

    @ParameterizedTest
    @MethodSource("foreignEvents")
    void a_foreign_event_is_read_from_its_producers_sample_and_unknown_fields_are_ignored(
            Map.Entry<String, Class<?>> foreign) {
        var sample = (ObjectNode) Contract.sampleJson(foreign.getKey());
        sample.put("addedLater", "unknown here");
        var read = WireJson.read(sample.toString().getBytes(UTF_8), foreign.getValue());
        assertThat(read).hasNoNullFieldsOrProperties();
    }

    private static Placement after(PlacementEvent event) {
        return event instanceof PlacementEvent.ClarificationReminded
                        || event instanceof PlacementEvent.ClarificationOverdue
                        || event instanceof PlacementEvent.ClarificationCompleted
                ? Given.inClarification().apply(event)
                : Given.placement(event);
    }
}
