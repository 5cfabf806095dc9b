package dk.samvaer.transport.messaging;

import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.granted;
import static dk.samvaer.transport.domain.Given.modeChanged;
import static dk.samvaer.transport.domain.Given.modeProposed;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.requested;
import static dk.samvaer.transport.domain.Given.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.PublishedEventRules;
import dk.samvaer.transport.domain.Given;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.Withdrawal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedEventsTest implements PublishedEventRules {
    private static final TransportGrantEvent PAUSED = new TransportGrantEvent.Paused(LocalDate.of(2027, 3, 1));

    @Override
    public Stream<PublicEvent> told() {
        return Stream.of(
                        tell(requested()),
                        tell(assessed(), granted()),
                        tell(assessed(), refused()),
                        tell(
                                assessed(),
                                new TransportGrantEvent.Withdrawn(new Withdrawal(Given.VISITATOR, Given.NOW, null))),
                        tell(assessed(), granted(), decided(), started()),
                        tell(assessed(), granted(), decided(), started(), modeProposed()),
                        tell(assessed(), granted(), decided(), started(), modeProposed(), modeChanged()),
                        tell(assessed(), granted(), decided(), started(), PAUSED),
                        tell(
                                assessed(),
                                granted(),
                                decided(),
                                started(),
                                PAUSED,
                                new TransportGrantEvent.Resumed(LocalDate.of(2027, 4, 1))),
                        tell(
                                assessed(),
                                granted(),
                                decided(),
                                started(),
                                new TransportGrantEvent.Ended(LocalDate.of(2027, 1, 31))))
                .flatMap(List::stream);
    }

    @Override
    public String service() {
        return "transport";
    }

    @Override
    public Breach breach() {
        return new Breach("transport.transport-granted.v1", "mode", "\"by taxi\"");
    }

    @Test
    void what_only_concerns_this_service_is_not_published() {
        assertThat(tell(assessed())).isEmpty();
        assertThat(tell(assessed(), granted(), decided())).isEmpty();
        assertThat(tell(assessed(), granted(), Given.extent(LocalDate.of(2026, 12, 1), 2)))
                .isEmpty();
    }

    @Test
    void DE_05_TR_03_less_is_told_by_a_mark_and_what_is_not_so_is_left_out() {
        assertThat(wire(tell(assessed(), Given.grantedWithLimits())))
                .contains("\"limited\":true", "\"limits\":{\"daysPerWeek\":2}");
        assertThat(wire(tell(assessed(), granted()))).doesNotContain("limit");
        assertThat(wire(tell(assessed(), granted(), decided(), Given.lessProposed())))
                .contains(
                        "\"lessens\":true", "\"limits\":{\"pickUp\":\"OTHER_PLACE\"}", "\"before\":{\"mode\":\"TAXI\"}")
                .doesNotContain("Hjørnet");
        assertThat(wire(tell(assessed(), granted(), decided(), modeProposed()))).doesNotContain("lessens");
    }

    @Test
    void TR_05_what_fell_away_is_told_as_withdrawn_with_its_cause() {
        var lapsed =
                new TransportGrantEvent.Lapsed(TransportGrantEvent.Lapsed.Cause.DUTY_FOUND, LocalDate.of(2026, 11, 20));
        var told = tell(assessed(), refused(), lapsed);
        assertThat(told).extracting(PublicEvent::type).containsExactly("transport.transport-withdrawn.v1");
        assertThat(wire(told)).contains("\"reasonCode\":\"DUTY_FOUND\"");
        assertThat(Contract.violations("transport.transport-withdrawn.v1", wire(told)))
                .isEmpty();
    }

    private static String wire(List<PublicEvent> told) {
        var event = told.getFirst();
        assertThat(Contract.violations(event.type(), PublishedEventRules.wire(event)))
                .isEmpty();
        return PublishedEventRules.wire(event);
    }

    private static List<PublicEvent> tell(TransportGrantEvent... events) {
        var grant = Given.grant(Arrays.stream(events)
                .filter(event -> !(event instanceof TransportGrantEvent.Requested))
                .toArray(TransportGrantEvent[]::new));
        return PublishedEvents.of(grant, events[events.length - 1]);
    }
}
