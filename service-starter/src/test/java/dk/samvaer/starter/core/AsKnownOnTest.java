package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A kind of aggregate that keeps its earlier states tells what was known at a moment. */
class AsKnownOnTest {
    private final String database = "as_of_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final MovableClock clock = new MovableClock(Duration.ZERO);
    private final Keyring keys = InMemoryKeyStore.keyring();
    private Gate gate = Gate.OPEN;
    private final Aggregates<Note, Note.Event> notes = aggregates(Note.TYPE.keepingVersions());
    private final UUID caseId = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void state_at_three_moments_is_the_one_that_was_current_then() {
        Instant before = clock.instant().minusSeconds(1);
        Instant written = write(notes);
        Instant first = add(1, 10);
        Instant second = add(2, 5);
        assertThat(total(written)).isZero();
        assertThat(total(first)).isEqualTo(10);
        assertThat(total(second.minusSeconds(1))).isEqualTo(10);
        assertThat(total(second)).isEqualTo(15);
        assertThat(notes.readAsOf(id, written).now().total()).isEqualTo(15);
        assertThat(notes.readAsOf(id, written).atThatTime().text().text()).isEqualTo("Kaffe kl. 10 med Ib");
        assertThatThrownBy(() -> notes.readAsOf(id, before)).isInstanceOf(NotFound.class);
    }

    @Test
    void earlier_states_of_one_who_was_erased_are_erased_too() {
        Instant written = write(notes);
        add(1, 10);
        keys.destroy(caseId);
        Note then = notes.readAsOf(id, written).atThatTime();
        assertThat(then.text()).isEqualTo(Confidential.ERASED);
        assertThat(then.label()).isEqualTo("label");
    }

    @Test
    void lost_race_leaves_what_was_known_right() {
        Instant written = write(notes);
        Instant[] won = new Instant[1];
        assertThatThrownBy(() -> notes.change(id, 1, note -> {
                    won[0] = add(1, 10);
                    return note.add(99);
                }))
                .isInstanceOf(StaleVersion.class);
        Instant last = add(2, 5);
        assertThat(total(written)).isZero();
        assertThat(total(won[0])).isEqualTo(10);
        assertThat(total(last)).isEqualTo(15);
    }

    @Test
    void state_kept_by_a_process_that_died_before_the_change_does_no_harm() {
        Instant written = write(notes);
        notes.store().keep(notes.store().find(id).orElseThrow().asVersion());
        assertThat(total(written.plusSeconds(60))).isZero();
        Instant first = add(1, 10);
        assertThat(total(written)).isZero();
        assertThat(total(first)).isEqualTo(10);
    }

    @Test
    void clock_of_another_instance_that_is_behind_does_not_turn_the_order_round() {
        write(notes);
        Instant first = add(1, 10);
        clock.moveTo(Duration.ZERO);
        notes.change(id, 2, note -> note.add(5));
        assertThat(total(first)).isEqualTo(15);
        assertThat(total(first.minusSeconds(30))).isZero();
    }

    @Test
    void each_state_is_kept_once_and_only_where_it_is_asked_for() {
        Aggregates<Note, Note.Event> forgetful =
                aggregates(new AggregateType<>("forgetful_notes", Note.class, Note::begin, Note::published));
        write(notes);
        write(forgetful);
        IntStream.rangeClosed(1, 20).forEach(n -> {
            notes.change(id, n, note -> note.add(n));
            forgetful.change(id, n, note -> note.add(n));
        });
        notes.applyEvent(id, heard(1), note -> List.of());
        await().until(() -> mongo.getCollection("notes.versions").countDocuments() == 21);
        assertThat(mongo.getCollection("forgetful_notes.versions").countDocuments())
                .isZero();
    }

    @Test
    void whoever_may_not_see_it_may_not_see_how_it_was() {
        Instant written = write(notes);
        add(1, 10);
        gate = aggregate -> {
            throw new NotFound("notes", id);
        };
        assertThatThrownBy(() -> notes.readAsOf(id, written)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_written_by_a_person_about_one_who_was_erased_but_events_received_are_noted() {
        write(notes);
        keys.destroy(caseId);
        assertThatThrownBy(() -> notes.change(id, 1, note -> note.add(10)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("PERSON_ERASED");
        assertThatThrownBy(() -> notes.create(
                        new Creation(UUID.randomUUID(), "body"),
                        given -> Note.write(given, caseId, Confidential.ERASED, "another")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("PERSON_ERASED");
        notes.applyEvent(id, heard(1), note -> note.add(10));
        assertThat(notes.read(id).state().total()).isEqualTo(10);
    }

    private Instant write(Aggregates<Note, Note.Event> where) {
        where.create(new Creation(id, "body"), given -> Note.write(given, caseId, "label"));
        return clock.instant();
    }

    /** A minute passes, then the amount is added. */
    private Instant add(long version, int amount) {
        clock.moveTo(Duration.ofMinutes(version));
        notes.change(id, version, note -> note.add(amount));
        return clock.instant();
    }

    private int total(Instant moment) {
        return notes.readAsOf(id, moment).atThatTime().total();
    }

    private static EventEnvelope heard(long sequence) {
        UUID other = UUID.randomUUID();
        return new EventEnvelope(
                other, "sample.amount-added.v1", "/other-service", other, other, sequence, Instant.EPOCH);
    }

    private Aggregates<Note, Note.Event> aggregates(AggregateType<Note, Note.Event> type) {
        return new Aggregates<>(
                type,
                new MongoAggregateStore(mongo, type),
                new Documents<>(type, new SealedJson(keys), "samvaer.sample.events"),
                aggregate -> gate.admit(aggregate),
                (store, document, outbox) -> {},
                clock);
    }
}
