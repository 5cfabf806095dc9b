package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.events.Watermark;
import dk.samvaer.starter.store.OutboxEntry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that is asked for again leaves again as it was, once for each request, also where the process dies before it has left. */
class PublishingAgainTest {
    private final String kafka = RealParts.kafka();
    private final String events = "samvaer.sample." + UUID.randomUUID();
    private final String database = "again_" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void topic() {
        RealParts.createTopics(kafka, 3, events);
    }

    @Test
    void event_leaves_once_more_for_each_request_and_the_history_has_it_once() {
        try (Service service = new Service(kafka, events, database);
                Listener topic = new Listener(kafka, events, message -> {})) {
            UUID note = added(service, 1);
            await().until(() -> service.outbox(note).isEmpty());
            service.republisher().again(note, 1, requests("a", 1, 3));
            service.republisher().again(note, 1, requests("a", 2, 5));
            service.republisher().again(note, 1, requests("b", 1, 1));
            await().until(() -> topic.of(caseId).size() >= 7);
            await().until(() -> service.outbox(note).isEmpty());
            assertThat(topic.of(caseId))
                    .hasSize(7)
                    .extracting(PublishingAgainTest::wire)
                    .containsOnly(wire(topic.of(caseId).getFirst()));
            assertThat(service.history.of(note)).hasSize(1);
        }
    }

    @Test
    void request_while_the_event_is_being_sent_is_not_removed_with_it() {
        try (Service service = new Service(kafka, events, database);
                Listener topic = new Listener(kafka, events, message -> {})) {
            UUID note = added(service, 1);
            service.republisher().again(note, 1, requests("a", 1, 1));
            IntStream.rangeClosed(2, 20).forEach(n -> {
                service.notes.change(note, service.notes.read(note).version(), it -> it.add(n));
                service.republisher().again(note, n, requests("a", n, n));
                service.republisher().again(note, 1, requests("b", n, n));
            });
            await().until(() -> topic.of(caseId).size() >= 59);
            await().until(() -> service.outbox(note).isEmpty());
            assertThat(topic.of(caseId)).hasSize(59);
            assertThat(service.history.of(note))
                    .extracting(OutboxEntry::sequence)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
        }
    }

    @Test
    void request_survives_a_process_that_dies_before_the_event_has_left() {
        UUID note;
        try (Service dying = new Service(kafka, events, database, DiesBeforeHistory::new)) {
            note = added(dying, 1);
            dying.republisher().again(note, 1, requests("a", 1, 3));
            assertThat(dying.outbox(note)).hasSize(2);
        }
        try (Service restarted = new Service(kafka, events, database);
                Listener topic = new Listener(kafka, events, message -> {})) {
            restarted.recover();
            await().until(() -> topic.of(caseId).size() >= 4);
            await().until(() -> restarted.outbox(note).isEmpty());
            assertThat(topic.of(caseId))
                    .extracting(Listener::id)
                    .containsOnly(Listener.id(topic.of(caseId).getFirst()));
        }
    }

    @Test
    void number_of_waiting_repeats_is_bounded_and_what_is_dropped_is_counted() {
        var meters = new SimpleMeterRegistry();
        // Those of services that have ended ask for a trace now and then, and break the count.
        var ended = Set.copyOf(Metrics.globalRegistry.getRegistries());
        ended.forEach(Metrics::removeRegistry);
        Metrics.addRegistry(meters);
        try (Service service = new Service(kafka, events, database)) {
            UUID note = service.write(caseId).state().id();
            service.notes.change(note, 1, it -> it.add(Note.FOR_NO_TOPIC));
            IntStream.rangeClosed(1, 150).forEach(n -> service.republisher().again(note, 1, requests("a", n, n)));
            assertThat(service.outbox(note)).hasSize(101);
            assertThat(meters.counter("samvaer.events.not.repeated").count()).isEqualTo(50);
        } finally {
            Metrics.removeRegistry(meters);
            ended.forEach(Metrics::addRegistry);
        }
    }

    @Test
    void event_that_was_never_published_is_not_repeated() {
        try (Service service = new Service(kafka, events, database)) {
            UUID note = added(service, 1);
            await().until(() -> service.outbox(note).isEmpty());
            service.republisher().again(note, 2, requests("a", 1, 1));
            assertThat(service.outbox(note)).isEmpty();
        }
    }

    private UUID added(Service service, int amount) {
        UUID note = service.write(caseId).state().id();
        service.notes.change(note, 1, it -> it.add(amount));
        return note;
    }

    private static List<Watermark> requests(String source, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> new Watermark(source, n, new UUID(7, n), Instant.EPOCH.plusSeconds(n)))
                .toList();
    }

    /** All that is on the wire. */
    private static String wire(ConsumerRecord<byte[], byte[]> message) {
        StringBuilder text =
                new StringBuilder(new String(message.key(), UTF_8)).append(new String(message.value(), UTF_8));
        message.headers().forEach(header -> text.append(header.key()).append(new String(header.value(), UTF_8)));
        return text.toString();
    }
}
