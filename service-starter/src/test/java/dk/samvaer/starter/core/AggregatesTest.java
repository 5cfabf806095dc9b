package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Overloaded;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.SequenceReused;
import dk.samvaer.starter.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one way to an aggregate, on a real database. The broker is out of reach here, so that outboxes can be looked at. */
class AggregatesTest {
    private static final String NO_BROKER = "localhost:1";
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final String database = "aggregates_" + UUID.randomUUID().toString().substring(0, 8);
    private final Service service = new Service(NO_BROKER, "samvaer.sample.events", database);
    private final UUID caseId = UUID.randomUUID();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void same_creation_again_gives_the_same_aggregate() {
        Creation creation = new Creation(UUID.randomUUID(), "body");
        Versioned<Note> first = service.notes.create(creation, id -> Note.write(id, caseId, "one"));
        Versioned<Note> again = service.notes.create(creation, id -> Note.write(id, caseId, "two"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void same_key_with_another_body_is_refused() {
        UUID id = UUID.randomUUID();
        service.notes.create(new Creation(id, "body"), given -> Note.write(given, caseId, "one"));
        assertThatThrownBy(() -> service.notes.create(
                        new Creation(id, "another body"), given -> Note.write(given, caseId, "two")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void DP_06_creation_that_is_repeated_after_erasure_is_refused_and_creates_nobody_anew() {
        Creation creation = new Creation(UUID.randomUUID(), "body");
        service.notes.create(creation, id -> Note.write(id, caseId, "one"));
        service.eraser.erase(caseId);
        assertThatThrownBy(() -> service.notes.create(creation, id -> Note.write(id, caseId, "one")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("PERSON_ERASED"));
        assertThat(service.notes.read(creation.id()).version()).isEqualTo(1);
        assertThat(service.notes.read(creation.id()).state().text()).isEqualTo(Confidential.ERASED);
    }

    @Test
    void what_follows_from_an_earlier_decision_is_written_on_whatever_version_and_once() {
        UUID id = service.write(caseId).state().id();
        service.notes.changeInternally(id, note -> {
            if (note.total() == 0) {
                service.notes.change(id, 1, it -> it.add(7));
            }
            return note.total() < 10 ? note.add(10) : List.of();
        });
        service.notes.changeInternally(id, note -> note.total() < 10 ? note.add(10) : List.of());
        assertThat(service.notes.read(id).state().total()).isEqualTo(17);
        assertThat(service.notes.read(id).version()).isEqualTo(3);
    }

    @Test
    void value_that_another_aggregate_holds_is_refused_with_the_code_of_its_field() {
        service.notes.create(new Creation(UUID.randomUUID(), "x"), id -> Note.write(id, caseId, "taken"));
        assertThatThrownBy(() -> service.notes.create(
                        new Creation(UUID.randomUUID(), "y"), id -> Note.write(id, caseId, "taken")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("LABEL_TAKEN"));
    }

    @Test
    void refused_command_changes_nothing() {
        UUID id = service.write(caseId).state().id();
        assertThatThrownBy(() -> service.notes.change(id, 1, note -> note.add(-1)))
                .isInstanceOf(RuleViolation.class);
        assertThat(service.notes.read(id).version()).isEqualTo(1);
        assertThat(service.outbox(id)).isEmpty();
    }

    @Test
    void act_that_is_repeated_with_its_key_after_a_lost_answer_changes_nothing_and_is_answered_again() {
        UUID id = service.write(caseId).state().id();
        ActKey key = new ActKey(UUID.randomUUID(), "body");
        assertThat(withKey(
                        key,
                        () -> service.notes.change(id, 1, note -> note.add(1)).version()))
                .isEqualTo(2);
        assertThat(withKey(
                        key,
                        () -> service.notes.change(id, 1, note -> note.add(1)).version()))
                .isEqualTo(2);
        assertThat(service.notes.read(id).state().total()).isEqualTo(1);
        assertThatThrownBy(() -> withKey(
                        new ActKey(key.id(), "another body"), () -> service.notes.change(id, 1, note -> note.add(1))))
                .isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> withKey(
                        new ActKey(UUID.randomUUID(), "body"), () -> service.notes.change(id, 1, note -> note.add(1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void act_that_comes_twice_at_once_with_one_key_is_done_once() {
        UUID id = service.write(caseId).state().id();
        ActKey key = new ActKey(UUID.randomUUID(), "body");
        Versioned<Note> second = withKey(
                key,
                () -> service.notes.change(id, 1, note -> {
                    service.notes.change(id, 1, same -> same.add(1));
                    return note.add(1);
                }));
        assertThat(second.state().total()).isEqualTo(1);
        assertThat(service.notes.read(id).state().total()).isEqualTo(1);
    }

    private static <T> T withKey(ActKey key, Supplier<T> act) {
        ActKey.bind(key);
        try {
            return act.get();
        } finally {
            ActKey.unbind();
        }
    }

    @Test
    void document_that_would_become_too_large_is_refused_and_nothing_is_changed() {
        String large = "x".repeat(4 * 1024 * 1024);
        assertThatThrownBy(() -> service.notes.create(
                        new Creation(caseId, "fingerprint"), id -> Note.write(id, caseId, Confidential.of(large), "l")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("DOCUMENT_TOO_LARGE");
        assertThat(service.notes.find(caseId)).isEmpty();
    }

    @Test
    void unknown_aggregate_is_not_found() {
        assertThatThrownBy(() -> service.notes.read(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void confidential_text_is_stored_sealed_and_read_back() {
        UUID id = service.write(caseId).state().id();
        assertThat(service.notes.store().find(id).orElseThrow().state().toString())
                .doesNotContain("Kaffe");
        assertThat(service.notes.read(id).state().text().text()).isEqualTo("Kaffe kl. 10 med Ib");
    }

    @Test
    void what_lists_filter_and_sort_by_follows_the_state_at_every_write() {
        UUID id = service.write(caseId).state().id();
        assertThat(listed(id)).containsEntry("positive", false).containsKey("label");
        service.notes.change(id, 1, note -> note.add(3));
        assertThat(listed(id)).containsEntry("positive", true);
        assertThat(service.notes.store().find(id).orElseThrow().state()).doesNotContainKey("listed");
    }

    @Test
    void event_at_or_below_the_watermark_is_applied_once() {
        service.beginTally(caseId);
        UUID source = UUID.randomUUID();
        EventEnvelope first = heard(source, 1);
        EventEnvelope second = heard(source, 2);
        List.of(first, second, first, second).forEach(this::apply);
        assertThat(service.heard(caseId)).containsExactly(1, 2);
    }

    @Test
    void event_with_a_number_that_another_event_had_is_neither_applied_nor_taken_for_a_repeat() {
        service.beginTally(caseId);
        UUID source = UUID.randomUUID();
        EventEnvelope first = heard(source, 1, NOW);
        EventEnvelope second = heard(source, 2, NOW.plusSeconds(10));
        EventEnvelope later = heard(source, 1, NOW.plusSeconds(20));
        EventEnvelope other = heard(source, 2, NOW.plusSeconds(10));
        List.of(first, second, first, second).forEach(this::apply);
        assertThatThrownBy(() -> apply(later)).isInstanceOf(SequenceReused.class);
        assertThatThrownBy(() -> apply(other)).isInstanceOf(SequenceReused.class);
        assertThat(service.heard(caseId)).containsExactly(1, 2);
    }

    @Test
    void event_with_a_number_that_another_event_had_is_applied_when_an_operator_asks_and_counting_goes_on_from_it() {
        service.beginTally(caseId);
        UUID source = UUID.randomUUID();
        List.of(heard(source, 1, NOW), heard(source, 2, NOW.plusSeconds(10))).forEach(this::apply);
        EventEnvelope later = heard(source, 1, NOW.plusSeconds(20));
        apply(new EventEnvelope(
                later.eventId(), later.type(), later.source(), source, caseId, 1, later.time(), null, true));
        apply(heard(source, 2, NOW.plusSeconds(30)));
        assertThat(service.heard(caseId)).containsExactly(1, 2, 1, 2);
    }

    private void apply(EventEnvelope event) {
        service.tallies.applyEvent(caseId, event, tally -> tally.hear((int) event.sequence()));
    }

    @Test
    void event_that_creates_an_aggregate_creates_it_once() {
        EventEnvelope event = heard(UUID.randomUUID(), 1);
        List<Integer> decisions = new ArrayList<>();
        IntStream.range(0, 2)
                .forEach(n -> service.tallies.begin(caseId, event, () -> {
                    decisions.add(n);
                    return List.of(new Tally.Event.Begun(caseId));
                }));
        assertThat(decisions).containsExactly(0);
        assertThat(service.heard(caseId)).isEmpty();
    }

    @Test
    void event_that_creates_what_another_aggregate_stands_in_the_way_of_is_refused_and_not_taken_for_a_repeat() {
        var taken = Note.write(UUID.randomUUID(), caseId, "one");
        service.notes.create(new Creation(UUID.randomUUID(), "body"), id -> Note.write(id, caseId, "one"));
        EventEnvelope event = heard(UUID.randomUUID(), 1);
        assertThatThrownBy(() -> service.notes.begin(UUID.randomUUID(), event, () -> taken))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("LABEL_TAKEN"));
    }

    @Test
    void deadline_fires_once_on_two_instances_and_also_after_a_day_of_outage() {
        UUID id = service.write(caseId).state().id();
        Instant at = service.clock.instant().plus(Duration.ofHours(1));
        service.notes.change(id, 1, note -> note.remind(at));
        service.deadlines.round();
        assertThat(service.notes.read(id).state().reminders()).isZero();
        try (Service other = new Service(NO_BROKER, "samvaer.sample.events", database)) {
            Stream.of(service, other).forEach(instance -> instance.clock.moveTo(Duration.ofDays(1)));
            Stream.of(service, other, service, other).parallel().forEach(instance -> instance.deadlines.round());
        }
        assertThat(service.notes.read(id).state().reminders()).isEqualTo(1);
        assertThat(service.outbox(id)).hasSize(1);
    }

    @Test
    void command_to_an_aggregate_with_too_many_unsent_events_is_answered_overloaded() {
        UUID id = service.write(caseId).state().id();
        service.notes.change(
                id,
                1,
                note -> IntStream.range(0, 1_000)
                        .<Note.Event>mapToObj(n -> new Note.Event.Added(1))
                        .toList());
        assertThatThrownBy(() -> service.notes.change(id, 2, note -> note.add(1)))
                .isInstanceOf(Overloaded.class);
        assertThat(service.notes.read(id).version()).isEqualTo(2);
    }

    private Map<String, Object> listed(UUID id) {
        return service.notes.store().find(id).orElseThrow().listed();
    }

    private EventEnvelope heard(UUID source, long sequence) {
        return heard(source, sequence, NOW);
    }

    private EventEnvelope heard(UUID source, long sequence, Instant time) {
        return new EventEnvelope(
                UUID.randomUUID(), "sample.amount-added.v1", "/sample-service", source, caseId, sequence, time);
    }
}
