package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.messaging.ParkedEvent;
import dk.samvaer.starter.messaging.ParkedEvent.Discarded;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.store.AggregateStore.Sent;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises 1 to 3 of the platform: accepted is kept, applied once and in order, a bad event waits alone. */
class CorePromisesTest {
    private final String kafka = RealParts.kafka();
    private final String events = "samvaer.sample." + UUID.randomUUID();
    private final String sender = "sender_" + UUID.randomUUID().toString().substring(0, 8);
    private final String receiver = "receiver_" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void topic() {
        RealParts.createTopics(kafka, 3, events);
    }

    @Test
    void process_that_dies_between_send_and_pull_sends_again_and_the_receiver_applies_once() {
        try (Service listening = new Service(kafka, events, receiver);
                Listener topic = new Listener(kafka, events, listening::receive)) {
            listening.beginTally(caseId);
            UUID note;
            try (Service dying = new Service(kafka, events, sender, DiesBeforeHistory::new)) {
                note = dying.write(caseId).state().id();
                dying.notes.change(note, 1, n -> n.add(7));
                await().until(() -> topic.events(caseId) == 1);
                assertThat(dying.outbox(note)).hasSize(1);
            }
            try (Service restarted = new Service(kafka, events, sender)) {
                restarted.recover();
                await().until(() -> topic.of(caseId).size() >= 2);
                await().until(() -> restarted.outbox(note).isEmpty());
                assertThat(restarted.history.of(note)).hasSize(1);
            }
            assertThat(topic.of(caseId))
                    .extracting(Listener::id)
                    .containsOnly(Listener.id(topic.of(caseId).getFirst()));
            assertThat(listening.heard(caseId)).containsExactly(7);
        }
    }

    @Test
    void entries_that_left_after_they_were_read_do_not_leave_again() {
        try (Service service = new Service(kafka, events, sender);
                Listener topic = new Listener(kafka, events, message -> {})) {
            UUID note = service.write(caseId).state().id();
            service.notes.change(note, 1, n -> n.add(1));
            service.notes.change(note, 2, n -> n.add(2));
            await().until(() -> service.outbox(note).isEmpty());
            service.wakeWith(note, service.history.of(note));
            service.notes.change(note, 3, n -> n.add(3));
            await().until(() -> service.outbox(note).isEmpty());
            await().until(() -> topic.events(caseId) == 3);
            assertThat(topic.of(caseId)).hasSize(3);
        }
    }

    @Test
    void pull_between_read_and_write_of_a_command_lets_both_succeed() {
        try (Service service = new Service(kafka, events, sender, DiesBeforeHistory::new)) {
            Versioned<Note> note = service.write(caseId);
            UUID id = note.state().id();
            service.notes.change(id, 1, n -> n.add(1));
            Versioned<Note> after = service.notes.change(id, 2, n -> {
                UUID first = service.outbox(id).getFirst().eventId();
                service.notes.store().acknowledge(List.of(new Sent(id, List.of(first))));
                return n.add(2);
            });
            assertThat(after.state().total()).isEqualTo(3);
            assertThat(service.outbox(id)).extracting(OutboxEntry::sequence).containsExactly(2L);
        }
    }

    @Test
    void pull_that_races_many_commands_loses_none_and_brings_none_back() {
        try (Service service = new Service(kafka, events, sender);
                Listener topic = new Listener(kafka, events, message -> {})) {
            UUID id = service.write(caseId).state().id();
            IntStream.rangeClosed(1, 100).forEach(n -> service.notes.change(id, n, note -> note.add(n)));
            await().until(() -> service.outbox(id).isEmpty());
            assertThat(service.history.of(id))
                    .extracting(OutboxEntry::sequence)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 100)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    @Test
    void two_commands_on_one_version_give_one_stale_version() throws Exception {
        try (Service service = new Service(kafka, events, sender);
                ExecutorService people = Executors.newFixedThreadPool(2)) {
            UUID id = service.write(caseId).state().id();
            CyclicBarrier bothHaveRead = new CyclicBarrier(2);
            Callable<String> command = () -> {
                try {
                    service.notes.change(id, 1, note -> {
                        meet(bothHaveRead);
                        return note.add(5);
                    });
                    return "accepted";
                } catch (StaleVersion stale) {
                    return "stale";
                }
            };
            List<Future<String>> answers = people.invokeAll(List.of(command, command));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("accepted", "stale");
            assertThat(service.notes.read(id).state().total()).isEqualTo(5);
        }
    }

    @Test
    void two_instances_that_relay_one_aggregate_are_applied_in_order() {
        try (Service listening = new Service(kafka, events, receiver);
                Listener topic = new Listener(kafka, events, listening::receive);
                Service one = new Service(kafka, events, sender, DiesBeforeHistory::new);
                Service two = new Service(kafka, events, sender);
                Service three = new Service(kafka, events, sender)) {
            listening.beginTally(caseId);
            UUID id = one.write(caseId).state().id();
            IntStream.rangeClosed(1, 12).forEach(n -> one.notes.change(id, n, note -> note.add(n + 100)));
            Stream.of(two, three).parallel().forEach(Service::recover);
            IntStream.rangeClosed(13, 40)
                    .forEach(n -> (n % 2 == 0 ? two : three).notes.change(id, n, note -> note.add(n + 100)));
            await().until(() -> two.outbox(id).isEmpty());
            await().until(() -> listening.heard(caseId).size() == 40);
            assertThat(listening.heard(caseId))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(101, 140).boxed().toList());
            await().until(() -> topic.of(caseId).size() > 40);
        }
    }

    @Test
    void topic_that_takes_no_events_holds_back_its_own_events_only() {
        UUID otherCase = UUID.randomUUID();
        try (Listener topic = new Listener(kafka, events, message -> {});
                Service sending = new Service(kafka, events, sender)) {
            UUID stuck = sending.write(caseId).state().id();
            UUID free = sending.write(otherCase).state().id();
            sending.notes.change(stuck, 1, note -> note.add(Note.FOR_NO_TOPIC));
            IntStream.rangeClosed(1, 20).forEach(n -> sending.notes.change(free, n, note -> note.add(n)));
            sending.notes.change(stuck, 2, note -> note.add(7));
            await().until(() -> topic.events(otherCase) >= 20 && topic.events(caseId) == 1);
            await().until(() -> sending.outbox(free).isEmpty());
            await().until(() -> sending.outbox(stuck).size() == 1);
            assertThat(sending.outbox(stuck).getFirst().topic()).doesNotContain("samvaer");
        }
    }

    @Test
    void event_that_cannot_be_applied_parks_its_case_only_and_replay_applies_in_order() {
        UUID otherCase = UUID.randomUUID();
        try (Service listening = new Service(kafka, events, receiver);
                Listener topic = new Listener(kafka, events, listening::receive);
                Service sending = new Service(kafka, events, sender)) {
            listening.beginTally(caseId);
            listening.beginTally(otherCase);
            UUID id = sending.write(caseId).state().id();
            UUID other = sending.write(otherCase).state().id();
            int[] amounts = {12, 13, 14, 15};
            IntStream.range(0, 4).forEach(n -> sending.notes.change(id, n + 1, note -> note.add(amounts[n])));
            sending.notes.change(other, 1, note -> note.add(99));

            await().until(() -> topic.events(caseId) == 4 && topic.events(otherCase) == 1);
            assertThat(listening.heard(otherCase)).containsExactly(99);
            assertThat(listening.heard(caseId)).containsExactly(12);
            assertThat(listening.parking.ofCase(caseId))
                    .extracting(ParkedEvent::reason)
                    .containsExactly(Reason.REFUSED, Reason.BEHIND, Reason.BEHIND);
            assertThat(listening.parking.ofCase(caseId).getFirst().detail()).isEqualTo("THIRTEEN_REFUSED");

            assertThat(listening.replay.replay(caseId, true)).isZero();
            listening.tallies.change(caseId, 2, tally -> List.of(new Tally.Event.ThirteenAllowed()));
            assertThat(listening.replay.replay(caseId, true)).isEqualTo(3);
            assertThat(listening.heard(caseId)).containsExactly(12, 13, 14, 15);
            assertThat(listening.parking.ofCase(caseId)).isEmpty();
        }
    }

    @Test
    void discarding_the_first_parked_event_lets_those_behind_it_go_on_by_themselves() {
        try (Service listening = new Service(kafka, events, receiver);
                Listener topic = new Listener(kafka, events, listening::receive);
                Service sending = new Service(kafka, events, sender)) {
            listening.beginTally(caseId);
            UUID id = sending.write(caseId).state().id();
            sending.notes.change(id, 1, note -> note.add(13));
            sending.notes.change(id, 2, note -> note.add(14));
            await().until(() -> topic.events(caseId) == 2);

            listening.replay.round();
            assertThat(listening.heard(caseId)).isEmpty();
            ParkedEvent first = listening.parking.ofCase(caseId).getFirst();
            listening.parking.discard(
                    first, new Discarded("drift-1", "the amount is wrong", Instant.EPOCH, first.reason()));
            listening.replay.round();
            assertThat(listening.heard(caseId)).containsExactly(14);
        }
    }

    @Test
    void event_of_something_not_known_yet_is_tried_again_by_itself() {
        try (Service listening = new Service(kafka, events, receiver);
                Listener topic = new Listener(kafka, events, listening::receive);
                Service sending = new Service(kafka, events, sender)) {
            UUID id = sending.write(caseId).state().id();
            sending.notes.change(id, 1, note -> note.add(1));
            sending.notes.change(id, 2, note -> note.add(2));
            await().until(() -> topic.events(caseId) == 2);
            assertThat(listening.parking.ofCase(caseId))
                    .extracting(ParkedEvent::reason)
                    .containsExactly(Reason.MISSING, Reason.BEHIND);

            listening.beginTally(caseId);
            listening.replay.round();
            assertThat(listening.heard(caseId)).containsExactly(1, 2);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
