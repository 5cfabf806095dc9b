package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.events.Watermark;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateStore.Due;
import dk.samvaer.starter.store.AggregateStore.Sent;
import dk.samvaer.starter.store.Change;
import dk.samvaer.starter.store.DoneAct;
import dk.samvaer.starter.store.FieldTaken;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Stored;
import dk.samvaer.starter.store.StoredVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store keeps; run against MongoDB and against the twin in memory. */
interface AggregateStoreContract {
    Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    Watermark HEARD = new Watermark("plan-service:1", 7, UUID.randomUUID(), NOON);

    DoneAct ACT = new DoneAct(new ActKey(UUID.randomUUID(), "fingerprint of a body"), 2);

    UUID CHAIN = UUID.randomUUID();
    UUID NEXT_CHAIN = UUID.randomUUID();

    AggregateStore store();

    @Test
    default void what_was_inserted_is_found_whole() {
        Stored document = document("a", NOON);
        assertThat(store().insert(document)).isNull();
        assertThat(store().find(document.id())).contains(document);
        assertThat(store().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void second_insert_under_one_id_is_refused_and_changes_nothing() {
        Stored document = document("b", null);
        store().insert(document);
        assertThat(store().insert(document)).isEqualTo("_id");
        assertThat(store().find(document.id())).contains(document);
    }

    @Test
    default void many_are_inserted_at_once_and_one_whose_id_or_field_is_taken_hinders_no_other() {
        Stored there = document("there", null);
        Stored next = document("next", NOON);
        Stored same = document("there", null);
        Stored last = document("last", null);
        store().insert(there);
        assertThat(store().insertAll(List.of(there, next, same, last))).containsExactly(there.id(), same.id());
        assertThat(store().find(next.id())).contains(next);
        assertThat(store().find(same.id())).isEmpty();
        assertThat(store().find(last.id())).contains(last);
        assertThat(store().insertAll(List.of(document("another", null)))).isEmpty();
    }

    @Test
    default void value_that_must_be_unique_is_refused_by_its_field() {
        store().insert(document("only one", null));
        assertThat(store().insert(document("only one", null))).isEqualTo("state.label");
    }

    @Test
    default void field_that_not_all_have_is_held_by_one_at_a_time() {
        Stored first = document("first", null);
        Stored second = document("second", null);
        store().insert(first);
        store().insert(second);
        store().update(seated(first, 1, Map.of("seat", "7")));
        assertThat(store().holder("listed.seat", "7")).contains(first.id());
        assertThatThrownBy(() -> store().update(seated(second, 1, Map.of("seat", "7"))))
                .isInstanceOf(FieldTaken.class);
        assertThat(store().find(second.id())).contains(second);
        store().update(seated(first, 2, Map.of()));
        assertThat(store().update(seated(second, 1, Map.of("seat", "7")))).isPresent();
        assertThat(store().holder("listed.seat", "7")).contains(second.id());
    }

    private static Change seated(Stored before, long version, Map<String, Object> listed) {
        return new Change(before.id(), version, before.state(), listed, 1, List.of(), null, null, NOON, null, null);
    }

    @Test
    default void update_on_the_current_version_writes_everything_at_once() {
        Stored before = document("c", NOON);
        store().insert(before);
        OutboxEntry second = entry(before, 2);
        assertThat(store().update(change(before, 1, second)))
                .contains(List.of(before.outbox().getFirst(), second));
        Stored after = store().find(before.id()).orElseThrow();
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.sequence()).isEqualTo(2);
        assertThat(after.state()).containsEntry("total", 5);
        assertThat(after.listed()).isEqualTo(Map.of("size", "LARGE"));
        assertThat(after.seen()).containsEntry("plan-service:1", HEARD);
        assertThat(after.nextDue()).isNull();
        assertThat(after.changedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(after.acts()).containsExactly(ACT);
        assertThat(after.correlationId()).isEqualTo(NEXT_CHAIN);
    }

    @Test
    default void update_on_another_version_or_document_changes_nothing() {
        Stored before = document("d", NOON);
        store().insert(before);
        assertThat(store().update(change(before, 2, entry(before, 2)))).isEmpty();
        assertThat(store().find(before.id())).contains(before);
        assertThat(store().update(change(document("e", null), 1, entry(before, 1))))
                .isEmpty();
    }

    @Test
    default void of_many_updates_on_one_version_one_wins() throws Exception {
        Stored before = document("f", null);
        store().insert(before);
        Callable<Boolean> update =
                () -> store().update(change(before, 1, entry(before, 2))).isPresent();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            int won = 0;
            for (Future<Boolean> answer :
                    people.invokeAll(IntStream.range(0, 8).mapToObj(n -> update).toList())) {
                won += answer.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(store().outbox(before.id())).hasSize(2);
    }

    @Test
    default void acknowledging_removes_what_was_sent_and_leaves_the_version_alone() {
        Stored before = document("g", null);
        store().insert(before);
        store().update(change(before, 1, entry(before, 2)));
        UUID first = before.outbox().getFirst().eventId();
        store().acknowledge(List.of(new Sent(before.id(), List.of(first))));
        Stored after = store().find(before.id()).orElseThrow();
        assertThat(after.outbox()).extracting(OutboxEntry::sequence).containsExactly(2L);
        assertThat(after.version()).isEqualTo(2);
        store().acknowledge(List.of(new Sent(before.id(), List.of(first))));
        assertThat(store().outbox(before.id())).hasSize(1);
    }

    @Test
    default void forgetting_the_creation_of_a_case_leaves_the_rest_and_other_cases_as_they_were() {
        Stored before = document("k", NOON);
        Stored other = document("l", NOON);
        store().insert(before);
        store().insert(other);
        store().forgetCreation(before.caseId());
        store().forgetCreation(before.caseId());
        Stored after = store().find(before.id()).orElseThrow();
        assertThat(after.fingerprint()).isNull();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("fingerprint")
                .isEqualTo(before);
        assertThat(store().find(other.id())).contains(other);
    }

    @Test
    default void unsent_entries_are_found_by_age_until_they_are_acknowledged() {
        Stored document = document("h", null);
        store().insert(document);
        assertThat(unsent(NOON)).doesNotContain(document.id());
        assertThat(unsent(NOON.plusSeconds(1))).contains(document.id());
        assertThat(store().backlog().pending()).isPositive();
        assertThat(store().backlog().oldest()).isEqualTo(NOON);
        store().acknowledge(List.of(sent(document, 1)));
        assertThat(unsent(NOON.plusSeconds(1))).doesNotContain(document.id());
    }

    @Test
    default void what_was_appended_or_left_over_when_the_rest_was_sent_is_still_found_as_unsent() {
        Stored appended = document("m", null);
        Stored leftOver = document("n", null);
        List.of(appended, leftOver).forEach(document -> {
            store().insert(document);
            store().update(change(document, 1, entry(document, 2)));
        });
        store().acknowledge(List.of(sent(appended, 1), sent(leftOver, 2)));
        assertThat(store().outbox(appended.id()))
                .extracting(OutboxEntry::sequence)
                .containsExactly(2L);
        assertThat(store().outbox(leftOver.id()))
                .extracting(OutboxEntry::sequence)
                .containsExactly(1L);
        assertThat(unsent(NOON.plusSeconds(1))).contains(appended.id(), leftOver.id());
        store().acknowledge(List.of(sent(appended, 2), sent(leftOver, 1)));
        assertThat(store().outboxes(List.of(appended.id(), leftOver.id()))).isEmpty();
        assertThat(unsent(NOON.plusSeconds(1))).doesNotContain(appended.id(), leftOver.id());
    }

    @Test
    default void an_event_that_was_sent_leaves_its_repeat_in_the_outbox() {
        Stored before = document("o", null);
        OutboxEntry first = before.outbox().getFirst();
        OutboxEntry repeat = repeat(first);
        store().insert(before);
        assertThat(store().update(change(before, 1, repeat))).contains(List.of(first, repeat));
        store().acknowledge(List.of(new Sent(before.id(), List.of(first.eventId()))));
        assertThat(store().outbox(before.id())).containsExactly(repeat);
        store().acknowledge(List.of(new Sent(before.id(), List.of(repeat.eventId()))));
        assertThat(store().outbox(before.id())).isEmpty();
    }

    static OutboxEntry repeat(OutboxEntry first) {
        return new OutboxEntry(
                UUID.randomUUID(),
                first.sequence(),
                first.topic(),
                first.type(),
                NOON.plusSeconds(7),
                first.caseId(),
                first.aggregateId(),
                first.data(),
                first.correlationId(),
                first.causationId(),
                first.actorRole(),
                first.traceparent(),
                new OutboxEntry.Repeat(first.eventId(), first.time(), 3));
    }

    private Sent sent(Stored document, long sequence) {
        return new Sent(
                document.id(),
                store().outbox(document.id()).stream()
                        .filter(entry -> entry.sequence() == sequence)
                        .map(OutboxEntry::eventId)
                        .toList());
    }

    private List<UUID> unsent(Instant before) {
        return store().unsentSince(before, null, 100).stream().map(Due::id).toList();
    }

    @Test
    default void documents_are_due_from_their_earliest_deadline_on() {
        Stored due = document("i", NOON);
        Stored never = document("j", null);
        store().insert(due);
        store().insert(never);
        assertThat(due(NOON.minusMillis(1), null, 10)).doesNotContain(due.id());
        assertThat(due(NOON, null, 10)).contains(due.id()).doesNotContain(never.id());
        assertThat(store().overdue(NOON)).isPositive();
    }

    @Test
    default void documents_that_are_due_come_in_pages_the_earliest_first_and_each_once() {
        List<Stored> all = IntStream.range(0, 5)
                .mapToObj(n -> document("p" + n, NOON.minusSeconds(100 - n / 2)))
                .toList();
        all.reversed().forEach(store()::insert);
        List<UUID> paged = new ArrayList<>();
        Due last = null;
        List<Due> page;
        do {
            page = store().due(NOON.minusSeconds(90), last, 2);
            page.forEach(due -> paged.add(due.id()));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == 2);
        assertThat(paged)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Stored::id).toList());
        assertThat(paged.getLast()).isEqualTo(all.getLast().id());
    }

    private List<UUID> due(Instant now, @Nullable Due after, int limit) {
        return store().due(now, after, limit).stream().map(Due::id).toList();
    }

    @Test
    default void kept_state_is_found_from_its_change_until_the_next() {
        UUID id = UUID.randomUUID();
        store().keep(version(id, 1, NOON));
        store().keep(version(id, 2, NOON.plusSeconds(10)));
        store().keep(version(UUID.randomUUID(), 7, NOON));
        assertThat(store().keptAt(id, NOON.minusMillis(1))).isEmpty();
        assertThat(store().keptAt(id, NOON)).contains(version(id, 1, NOON));
        assertThat(store().keptAt(id, NOON.plusSeconds(9))).contains(version(id, 1, NOON));
        assertThat(store().keptAt(id, NOON.plusSeconds(10))).contains(version(id, 2, NOON.plusSeconds(10)));
    }

    @Test
    default void of_states_of_one_moment_the_later_version_counts_and_keeping_again_changes_nothing() {
        UUID id = UUID.randomUUID();
        store().keep(version(id, 2, NOON));
        store().keep(version(id, 1, NOON));
        store().keep(version(id, 2, NOON));
        assertThat(store().keptAt(id, NOON)).contains(version(id, 2, NOON));
    }

    static Stored document(String label, @Nullable Instant nextDue) {
        UUID id = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        Stored empty = new Stored(
                id,
                1,
                caseId,
                Map.of("label", label, "total", 1),
                Map.of("size", "SMALL"),
                1,
                List.of(),
                Map.of(),
                "fingerprint",
                nextDue,
                NOON,
                List.of(),
                CHAIN);
        return new Stored(
                id,
                1,
                caseId,
                empty.state(),
                empty.listed(),
                1,
                List.of(entry(empty, 1)),
                Map.of(),
                "fingerprint",
                nextDue,
                NOON,
                List.of(),
                CHAIN);
    }

    static OutboxEntry entry(Stored document, long sequence) {
        return new OutboxEntry(
                UUID.randomUUID(),
                sequence,
                "samvaer.sample.events",
                "sample.amount-added.v1",
                NOON,
                document.caseId(),
                document.id(),
                Map.of("amount", 3),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "VISITATOR",
                null);
    }

    static Change change(Stored before, long expectedVersion, OutboxEntry appended) {
        return new Change(
                before.id(),
                expectedVersion,
                Map.of("label", before.state().get("label"), "total", 5),
                Map.of("size", "LARGE"),
                appended.sequence(),
                List.of(appended),
                HEARD,
                null,
                NOON.plusSeconds(1),
                List.of(ACT),
                NEXT_CHAIN);
    }

    static StoredVersion version(UUID id, long number, Instant changedAt) {
        return new StoredVersion(id, number, id, changedAt, Map.of("total", (int) number));
    }
}
