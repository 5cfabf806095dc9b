package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Holds every event that a service publishes to its sample, its schema and its headers. A service gives its events, one of each type. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface PublishedEventRules {
    /** The service's short name, such as {@code plan}. */
    String service();

    /** One event of each published type, with the data of its sample. */
    Stream<PublicEvent> told();

    /** A sample with one value that its schema must refuse. */
    Breach breach();

    /** The published types that others send to the service, which it therefore never tells. */
    default Set<String> sentByOthers() {
        return Set.of();
    }

    @Test
    default void on_the_wire_each_event_has_ce_headers_the_case_id_as_key_and_its_sample_as_value() {
        Wire.assertCarried(service(), told());
    }

    @ParameterizedTest
    @MethodSource("told")
    default void DP_03_each_event_is_exactly_its_sample_and_valid_under_its_schema(PublicEvent event) {
        assertThat(Contract.json(wire(event))).isEqualTo(Contract.sampleJson(event.type()));
        assertThat(Contract.violations(event.type(), wire(event))).isEmpty();
    }

    @Test
    default void each_published_contract_has_an_event_and_each_event_its_contract() {
        assertThat(Stream.concat(told().map(PublicEvent::type), sentByOthers().stream()))
                .containsExactlyInAnyOrderElementsOf(Contract.published(service()));
    }

    @Test
    default void a_schema_refuses_what_breaks_it() {
        var broken = (ObjectNode) Contract.sampleJson(breach().type());
        broken.set(breach().field(), Contract.json(breach().json()));
        assertThat(Contract.violations(breach().type(), broken.toString())).isNotEmpty();
    }

    /** The event's data as they are sent. */
    static String wire(PublicEvent event) {
        return new String(WireJson.toBytes(event.data()), UTF_8);
    }

    /** A field of a type's sample and a value, as JSON, that breaks the type's schema. */
    record Breach(String type, String field, String json) {}
}
