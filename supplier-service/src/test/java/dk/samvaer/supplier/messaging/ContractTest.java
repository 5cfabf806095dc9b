package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.samvaer.starter.messaging.PublicEvent;
import dk.samvaer.starter.messaging.WireJson;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.BenefitObservation.Benefit;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.ReceiptEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.RejectionReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {
    private static final Path OWN = Path.of("api/events");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

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
        var accepted = new ReceiptEvent.Accepted(Given.NOW);
        var opened = new ReceiptEvent.FollowUpOpened(Given.REASSESSMENT, Given.NOW);
        var closed = new ReceiptEvent.FollowUpClosed(Given.REASSESSMENT, "NEW_DECISION", Given.DECISION, Given.NOW);
        var rejected = new ReceiptEvent.Rejected(
                new Refusal("PLACEMENT_NOT_YOURS", "The supplier has no such placement."), Given.NOW);
        return Stream.of(
                PublishedAnswers.of(Given.receipt(accepted), accepted),
                PublishedAnswers.of(Given.receipt(rejected), rejected),
                PublishedAnswers.of(Given.receipt(accepted, opened, closed), closed));
    }

    @ParameterizedTest
    @MethodSource({"everyPublishedEvent", "everyAnswer"})
    void what_is_published_equals_the_sample_and_fits_the_schema(List<PublicEvent> published) throws IOException {
        var event = published.getFirst();
        assertThat(published).hasSize(1);
        var written = JSON.readTree(WireJson.toBytes(event.data()));
        assertThat(written).isEqualTo(JSON.readTree(OWN.resolve(event.type() + ".sample.json")));
        fits(event.type(), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.placement-accepted.v1",
                "report.placement-rejected.v1",
                "report.placement-started.v1",
                "report.clarification-concluded.v1",
                "report.need-changed.v1",
                "report.benefit-observed.v1"
            })
    void a_report_is_read_from_its_sample(String type) throws IOException {
        var sample = Files.readAllBytes(OWN.resolve(type + ".sample.json"));
        fits(type, JSON.readTree(sample));
        var reading = ReadingReportsTest.read(type, new String(sample, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(dk.samvaer.supplier.application.Reading.Understood.class);
    }

    static Stream<Class<?>> foreign() {
        return Stream.of(
                ForeignEvents.GrantTerms.class,
                ForeignEvents.GrantSuspended.class,
                ForeignEvents.GrantResumed.class,
                ForeignEvents.GrantTerminated.class,
                ForeignEvents.NeedChangeReceived.class,
                ForeignEvents.ReassessmentClosed.class,
                ForeignEvents.PlanAdopted.class);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_foreign_event_is_read_from_the_producers_sample_with_unknown_fields_ignored(Class<?> type)
            throws IOException {
        var service = type == ForeignEvents.PlanAdopted.class ? "plan" : "visitation";
        var name = "../" + service + "-service/api/events/" + service + "." + fact(type) + ".v1.sample.json";
        var sample = (tools.jackson.databind.node.ObjectNode) JSON.readTree(Path.of(name));
        sample.put("addedLater", "ignored");
        var read = WireJson.read(JSON.writeValueAsBytes(sample), type);
        var back = JSON.readTree(WireJson.toBytes(read));
        assertThat(back).isNotEmpty();
        back.properties().forEach(field -> assertThat(field.getValue()).isEqualTo(sample.get(field.getKey())));
    }

    private static String fact(Class<?> type) {
        return type == ForeignEvents.GrantTerms.class
                ? "grant-changed"
                : type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static Placement after(PlacementEvent event) {
        return event instanceof PlacementEvent.ClarificationReminded
                        || event instanceof PlacementEvent.ClarificationOverdue
                        || event instanceof PlacementEvent.ClarificationCompleted
                ? Given.inClarification().apply(event)
                : Given.placement(event);
    }

    private static void fits(String type, JsonNode data) throws IOException {
        var schema = SCHEMAS.getSchema(Files.readString(OWN.resolve(type + ".schema.json")), InputFormat.JSON);
        assertThat(schema.validate(data)).isEmpty();
    }
}
