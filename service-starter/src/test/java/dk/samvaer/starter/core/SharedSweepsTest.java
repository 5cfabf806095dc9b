package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one database share its sweeps. */
class SharedSweepsTest {
    private static final int MANY = 100;

    private final String kafka = RealParts.kafka();
    private final String topic = "samvaer.sample." + UUID.randomUUID();
    private final String database = "shared_" + UUID.randomUUID().toString().substring(0, 8);
    private final Set<UUID> sentByOne = ConcurrentHashMap.newKeySet();
    private final Set<UUID> sentByOther = ConcurrentHashMap.newKeySet();
    private final Service one = new Service(kafka, topic, database, real -> new Recorded(real, sentByOne));
    private final Service other = new Service(kafka, topic, database, real -> new Recorded(real, sentByOther));

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void each_fires_the_deadlines_of_its_share() {
        List<UUID> notes = withReminder();
        bothAreThere();
        one.deadlines.round();
        assertThat(reminded(notes)).isBetween(MANY / 5, MANY * 4 / 5);
        other.deadlines.round();
        assertThat(reminded(notes)).isEqualTo(MANY);
    }

    @Test
    void each_sends_what_is_left_behind_of_its_share() {
        List<UUID> notes = leftBehind();
        bothAreThere();
        one.recover();
        await().until(() -> sentByOne.size() > MANY / 5);
        other.recover();
        await().until(() -> notes.stream().allMatch(note -> one.outbox(note).isEmpty()));
        assertThat(sentByOne).doesNotContainAnyElementsOf(sentByOther);
        assertThat(sentByOne.size() + sentByOther.size()).isEqualTo(MANY);
    }

    @Test
    void each_tries_the_parked_events_of_its_share_and_of_the_cases_it_has_just_heard_of() {
        List<UUID> cases =
                IntStream.range(0, MANY).mapToObj(n -> UUID.randomUUID()).toList();
        IntStream.range(0, MANY).forEach(n -> one.receive(amount(cases.get(n), n)));
        bothAreThere();
        one.replay.round();
        assertThat(attempts(cases)).as("just parked here").isEqualTo(MANY);

        bothMoveTo(Duration.ofSeconds(2));
        other.parking.refresh();
        one.replay.round();
        assertThat(attempts(cases) - MANY).isBetween(MANY / 5, MANY * 4 / 5);
        other.replay.round();
        assertThat(attempts(cases)).isEqualTo(2 * MANY);
    }

    @Test
    void a_killed_instances_share_passes_to_the_other_within_seconds() {
        List<UUID> notes = withReminder();
        bothAreThere();
        Instant killed = Instant.now();
        await().until(() -> {
            other.instances.tell();
            other.deadlines.round();
            return reminded(notes) == MANY;
        });
        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void what_an_instance_that_is_there_does_not_do_is_done_by_the_other_when_it_has_waited_too_long() {
        List<UUID> notes = withReminder();
        bothAreThere();
        other.deadlines.round();
        other.deadlines.round();
        assertThat(reminded(notes)).isLessThan(MANY);
        bothMoveTo(Duration.ofHours(1).plusSeconds(40));
        other.deadlines.round();
        assertThat(reminded(notes)).isEqualTo(MANY);
    }

    @Test
    void an_instance_that_ends_in_order_leaves_its_share_at_once() {
        List<UUID> notes = withReminder();
        bothAreThere();
        one.instances.close();
        other.instances.tell();
        other.deadlines.round();
        assertThat(reminded(notes)).isEqualTo(MANY);
    }

    private void bothAreThere() {
        one.instances.tell();
        other.instances.tell();
        one.instances.tell();
    }

    private List<UUID> withReminder() {
        Instant at = one.clock.instant().plus(Duration.ofHours(1));
        List<UUID> notes = IntStream.range(0, MANY)
                .mapToObj(n -> note(one, List.of(new Note.Event.ReminderSet(at))))
                .toList();
        bothMoveTo(Duration.ofHours(1).plusSeconds(1));
        return notes;
    }

    private void bothMoveTo(Duration offset) {
        one.clock.moveTo(offset);
        other.clock.moveTo(offset);
    }

    private List<UUID> leftBehind() {
        RealParts.createTopics(kafka, 3, topic);
        try (Service dying = new Service(kafka, topic, database, DiesBeforeHistory::new)) {
            return IntStream.range(0, MANY)
                    .mapToObj(n -> note(dying, List.of(new Note.Event.Added(1))))
                    .toList();
        }
    }

    private static UUID note(Service service, List<Note.Event> further) {
        UUID id = UUID.randomUUID();
        List<Note.Event> events = new ArrayList<>(Note.write(id, UUID.randomUUID(), id.toString()));
        events.addAll(further);
        service.notes.create(new Creation(id, "fingerprint"), given -> events);
        return id;
    }

    private int reminded(List<UUID> notes) {
        return notes.stream()
                .mapToInt(note -> one.notes.find(note).orElseThrow().reminders())
                .sum();
    }

    private int attempts(List<UUID> cases) {
        return cases.stream()
                .flatMap(caseId -> one.parking.ofCase(caseId).stream())
                .mapToInt(parked -> parked.attempts())
                .sum();
    }

    private static ConsumerRecord<byte[], byte[]> amount(UUID caseId, int offset) {
        String data = "{\"caseId\":\"" + caseId + "\",\"amount\":7}";
        return SampleRecord.of("sample.amount-added.v1", caseId, SampleRecord.TOPIC, offset, data);
    }

    /** Notes of which aggregates this instance has sent events. */
    private record Recorded(History real, Set<UUID> sent) implements History {
        @Override
        public void append(List<OutboxEntry> entries) {
            entries.forEach(entry -> sent.add(entry.aggregateId()));
            real.append(entries);
        }

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            return real.of(aggregateId);
        }
    }
}
