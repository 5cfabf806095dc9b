package dk.samvaer.visitation.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Each event that is heard is read from its producer's own sample, with a field that nobody here knows. */
class ForeignEventsTest {

    static Arguments[] heard() {
        return new Arguments[] {
            Arguments.of("plan.plan-offered.v1", ExternalFact.PlanOffered.class),
            Arguments.of("plan.plan-declined.v1", ExternalFact.PlanDeclined.class),
            Arguments.of("plan.plan-adopted.v1", ExternalFact.PlanAdopted.class),
            Arguments.of("plan.follow-up-held.v1", ForeignEvents.FollowUpHeld.class),
            Arguments.of("transport.transport-requested.v1", ExternalFact.TransportRequested.class),
            Arguments.of("transport.transport-granted.v1", ExternalFact.TransportGranted.class),
            Arguments.of("transport.transport-refused.v1", ExternalFact.TransportRefused.class),
            Arguments.of("transport.transport-changed.v1", ExternalFact.TransportChanged.class),
            Arguments.of("supplier.placement-accepted.v1", ExternalFact.PlacementAccepted.class),
            Arguments.of("supplier.placement-rejected.v1", ForeignEvents.PlacementRejected.class),
            Arguments.of("supplier.placement-started.v1", ExternalFact.PlacementStarted.class),
            Arguments.of("supplier.placement-ended.v1", ForeignEvents.PlacementEnded.class),
            Arguments.of("supplier.clarification-completed.v1", ExternalFact.ClarificationCompleted.class),
            Arguments.of("supplier.need-change-reported.v1", ForeignEvents.NeedChangeReported.class),
            Arguments.of("supplier.benefit-observed.v1", ForeignEvents.BenefitObserved.class),
            Arguments.of("complaint.complaint-received.v1", ForeignEvents.ComplaintReceived.class),
            Arguments.of("complaint.review-extended.v1", ForeignEvents.ReviewExtended.class),
            Arguments.of("complaint.complaint-withdrawn.v1", ForeignEvents.ComplaintWithdrawn.class),
            Arguments.of("complaint.appeal-outcome-recorded.v1", ForeignEvents.AppealOutcomeRecorded.class),
            Arguments.of("visitation.person-erased.v1", ForeignEvents.PersonErased.class)
        };
    }

    @ParameterizedTest
    @MethodSource("heard")
    void everything_that_is_needed_is_in_the_producers_sample(String type, Class<?> data) throws Exception {
        var read = read(type, data);
        for (var component : data.getRecordComponents()) {
            if (required(component)) {
                assertThat(value(component, read))
                        .as(type + " " + component.getName())
                        .isNotNull();
            }
        }
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

    private static boolean required(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations()).noneMatch(Nullable.class::isInstance);
    }

    private static @Nullable Object value(RecordComponent component, Object data)
            throws InvocationTargetException, IllegalAccessException {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(data);
    }

    private static UUID id(String type, String field) {
        return UUID.fromString(Contract.sampleJson(type).path(field).asString());
    }

    private static <D> D read(String type, Class<D> data) {
        var json = (ObjectNode) Contract.sampleJson(type);
        json.put("addedLater", "unknown here");
        return WireJson.read(json.toString().getBytes(UTF_8), data);
    }
}
