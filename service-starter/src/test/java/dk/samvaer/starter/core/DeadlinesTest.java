package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines that break, on a real database; the broker is out of reach. */
class DeadlinesTest {
    private static final int MORE_THAN_A_PAGE = 201;

    private final String database = "deadlines_" + UUID.randomUUID().toString().substring(0, 8);
    private final Service service = new Service("localhost:1", "samvaer.sample.events", database);
    private final Instant at = service.clock.instant().plus(Duration.ofHours(1));

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void more_broken_deadlines_than_a_page_holds_leave_the_later_ones_their_turn() {
        IntStream.range(0, MORE_THAN_A_PAGE).forEach(n -> note(at.plusMillis(n), Note.BREAKS_THE_REMINDER));
        UUID later = note(at.plusSeconds(600), 0);
        service.clock.moveTo(Duration.ofDays(1));
        service.deadlines.round();
        assertThat(reminders(later)).isEqualTo(1);
        assertThat(service.notes.store().overdue(service.clock.instant())).isEqualTo(MORE_THAN_A_PAGE);
    }

    @Test
    void a_broken_deadline_is_tried_again_after_a_pause_that_grows() {
        UUID broken = note(at, Note.BREAKS_THE_REMINDER);
        service.clock.moveTo(Duration.ofDays(1));
        service.deadlines.round();
        service.notes.changeInternally(broken, note -> note.add(1));

        service.deadlines.round();
        assertThat(reminders(broken)).as("within the pause").isZero();
        service.pauses.moveTo(Duration.ofSeconds(2));
        service.deadlines.round();
        assertThat(reminders(broken)).isEqualTo(1);
    }

    @Test
    void what_a_deadline_causes_belongs_to_the_chain_that_set_it() {
        UUID chain = UUID.randomUUID();
        Cause request = new Cause(chain, UUID.randomUUID(), Role.VISITATOR, null);
        UUID id = Cause.with(request, () -> note(at, 1));
        service.clock.moveTo(Duration.ofDays(1));
        service.deadlines.round();
        OutboxEntry reminded = service.outbox(id).getLast();
        assertThat(reminded.type()).isEqualTo("sample.note-reminded.v1");
        assertThat(reminded.correlationId()).isEqualTo(chain);
        assertThat(reminded.causationId()).isNotEqualTo(request.causationId());
        assertThat(reminded.actorRole()).isEqualTo("SYSTEM");
    }

    @Test
    void the_earliest_deadline_acts_first_and_may_take_a_later_one_away() {
        var store = new InMemoryAggregateStore(Visit.TYPE);
        var json = new SealedJson(InMemoryKeyStore.keyring());
        var documents = new Documents<>(Visit.TYPE, json, "samvaer.sample.events");
        var visits =
                new Aggregates<>(Visit.TYPE, store, documents, Gate.OPEN, (kept, visit, outbox) -> {}, service.clock);
        UUID id = UUID.randomUUID();
        visits.create(new Creation(id, "visit"), given -> List.of(new Visit.Planned(id, at, at.minusSeconds(60))));
        visits.passDeadlines(id, at.plusSeconds(1));
        assertThat(visits.find(id).orElseThrow().acts()).containsExactly("cancelled");
    }

    private UUID note(Instant reminder, int amount) {
        UUID id = UUID.randomUUID();
        var events = new ArrayList<>(Note.write(id, UUID.randomUUID(), id.toString()));
        events.add(new Note.Event.Added(amount));
        events.add(new Note.Event.ReminderSet(reminder));
        service.notes.create(new Creation(id, "fingerprint"), given -> events);
        return id;
    }

    private int reminders(UUID id) {
        return service.notes.find(id).orElseThrow().reminders();
    }
}
