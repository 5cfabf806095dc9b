package dk.samvaer.transport.messaging;

import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.granted;
import static dk.samvaer.transport.domain.Given.modeChanged;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.requested;
import static dk.samvaer.transport.domain.Given.started;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.Wire;
import dk.samvaer.transport.domain.Given;
import dk.samvaer.transport.domain.TransportGrantEvent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class PublishedEventsTest {
    private static final TransportGrantEvent PAUSED = new TransportGrantEvent.Paused(LocalDate.of(2027, 3, 1));

    static Stream<PublicEvent> told() {
        return Stream.of(
                        tell(requested()),
                        tell(assessed(), granted()),
                        tell(assessed(), refused()),
                        tell(assessed(), granted(), started()),
                        tell(assessed(), granted(), started(), modeChanged()),
                        tell(assessed(), granted(), started(), PAUSED),
                        tell(
                                assessed(),
                                granted(),
                                started(),
                                PAUSED,
                                new TransportGrantEvent.Resumed(LocalDate.of(2027, 4, 1))),
                        tell(
                                assessed(),
                                granted(),
                                started(),
                                new TransportGrantEvent.Ended(LocalDate.of(2027, 1, 31))))
                .flatMap(List::stream);
    }

    @Test
    void on_the_wire_each_event_has_ce_headers_the_case_id_as_key_and_its_sample_as_value() {
        Wire.assertCarried("transport", told());
    }

    @ParameterizedTest
    @MethodSource("told")
    void DP_03_each_event_is_exactly_its_sample_and_valid_under_its_schema(PublicEvent event) {
        var json = new String(WireJson.toBytes(event.data()), UTF_8);
        assertThat(Contract.json(json)).isEqualTo(Contract.sampleJson(event.type()));
        assertThat(Contract.violations(event.type(), json)).isEmpty();
    }

    @Test
    void each_published_contract_is_told_and_each_that_is_told_is_published() {
        assertThat(told().map(PublicEvent::type)).containsExactlyInAnyOrderElementsOf(Contract.published("transport"));
    }

    @Test
    void a_schema_refuses_what_breaks_it() {
        var broken = (ObjectNode) Contract.sampleJson("transport.transport-granted.v1");
        broken.put("mode", "by taxi");
        assertThat(Contract.violations("transport.transport-granted.v1", broken.toString()))
                .isNotEmpty();
    }

    @Test
    void what_only_concerns_this_service_is_not_told() {
        assertThat(tell(assessed())).isEmpty();
        assertThat(tell(assessed(), granted(), new TransportGrantEvent.ExtentFollowed(2)))
                .isEmpty();
    }

    private static List<PublicEvent> tell(TransportGrantEvent... events) {
        var grant = Given.grant(Arrays.stream(events)
                .filter(event -> !(event instanceof TransportGrantEvent.Requested))
                .toArray(TransportGrantEvent[]::new));
        return PublishedEvents.of(grant, events[events.length - 1]);
    }
}
