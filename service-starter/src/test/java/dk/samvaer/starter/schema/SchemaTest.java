package dk.samvaer.starter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.samvaer.local.parts.RealParts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final ExpectedIndex LABEL = ExpectedIndex.unique("notes", "state.label");
    private static final ExpectedIndex DUE =
            ExpectedIndex.of("notes", "nextDue", "_id").onlyWherePresent();
    private static final ExpectedIndex NEWEST =
            ExpectedIndex.of("timeline", "caseId").descending("order");

    private final String name = "schema_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(name));
    private final MongoDatabase database = client.getDatabase(name);
    private final List<String> applied = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void every_missing_index_is_named_and_made_once() {
        Schema schema = schema(List.of(LABEL, DUE, NEWEST));
        assertThat(schema.faults())
                .containsExactly(
                        "index state.label of notes is missing",
                        "index nextDue_1__id_1 of notes is missing",
                        "index caseId_1_order_-1 of timeline is missing");
        schema.prepare(said::add);
        schema.prepare(said::add);
        assertThat(said)
                .containsExactly(
                        "index state.label of notes made",
                        "index nextDue_1__id_1 of notes made",
                        "index caseId_1_order_-1 of timeline made",
                        "index state.label of notes was there",
                        "index nextDue_1__id_1 of notes was there",
                        "index caseId_1_order_-1 of timeline was there");
        assertThat(schema.faults()).isEmpty();
    }

    @Test
    void an_index_that_admits_other_documents_is_named_and_left_alone() {
        schema(List.of(ExpectedIndex.of("notes", "state.label"))).prepare(said::add);
        Schema schema = schema(List.of(LABEL));
        schema.prepare(said::add);
        assertThat(schema.faults())
                .singleElement()
                .asString()
                .startsWith("index state.label of notes is another than expected: {");
        assertThat(said.getLast()).isEqualTo(schema.faults().getFirst());
    }

    @Test
    void an_index_over_the_same_fields_is_taken_whatever_its_name() {
        database.getCollection("notes").createIndex(new Document("caseId", 1));
        assertThat(schema(List.of(new ExpectedIndex(
                                "notes",
                                "by case",
                                ExpectedIndex.of("notes", "caseId").fields(),
                                false,
                                false)))
                        .faults())
                .isEmpty();
    }

    @Test
    void migrations_are_applied_in_order_and_once_and_a_later_one_is_found_missing() {
        Schema first = schema(List.of(), migration("2026-12-02-b"), migration("2026-12-01-a"));
        assertThat(first.faults())
                .containsExactly(
                        "migration 2026-12-01-a has not been applied", "migration 2026-12-02-b has not been applied");
        first.prepare(said::add);
        first.prepare(said::add);
        assertThat(applied).containsExactly("2026-12-01-a", "2026-12-02-b");
        assertThat(said)
                .containsExactly(
                        "migration 2026-12-01-a applied",
                        "migration 2026-12-02-b applied",
                        "migration 2026-12-01-a had been applied",
                        "migration 2026-12-02-b had been applied");
        assertThat(noted("2026-12-01-a").getString("by")).isEqualTo("1.2.3");
        assertThat(noted("2026-12-01-a").get("appliedAt")).isInstanceOf(Date.class);
        assertThat(schema(List.of(), migration("2026-12-01-a"), migration("2026-12-03-c"))
                        .faults())
                .containsExactly("migration 2026-12-03-c has not been applied");
    }

    @Test
    void a_migration_that_fails_is_not_noted_and_the_next_attempt_need_not_wait_for_its_turn() {
        Schema failing = schema(List.of(), new Applied("2026-12-01-a", () -> {
            throw new IllegalStateException("half way");
        }));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> failing.prepare(said::add)))
                .hasMessage("half way");
        assertThat(failing.faults()).hasSize(1);
        schema(List.of(), migration("2026-12-01-a")).prepare(said::add);
        assertThat(applied).containsExactly("2026-12-01-a");
    }

    @Test
    void of_two_processes_at_once_one_applies_a_migration_and_the_other_waits_for_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Schema one = schema(List.of(), new Applied("2026-12-01-a", () -> {
            begun.countDown();
            await(goOn);
            applied.add("one");
        }));
        Schema other = schema(List.of(), new Applied("2026-12-01-a", () -> applied.add("other")));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first = threads.submit(() -> one.prepare(line -> {}));
            await(begun);
            Future<?> second = threads.submit(() -> other.prepare(said::add));
            goOn.countDown();
            first.get();
            second.get();
        }
        assertThat(applied).containsExactly("one");
        assertThat(said).containsExactly("migration 2026-12-01-a had been applied");
    }

    @Test
    void the_turn_of_a_process_that_died_ends() {
        database.getCollection("migrations")
                .updateOne(
                        Filters.eq("_id", "turn"),
                        Updates.combine(Updates.set("holder", "gone"), Updates.set("ends", new Date(0))),
                        new com.mongodb.client.model.UpdateOptions().upsert(true));
        schema(List.of(), migration("2026-12-01-a")).prepare(said::add);
        assertThat(applied).containsExactly("2026-12-01-a");
    }

    private Document noted(String id) {
        return Objects.requireNonNull(
                database.getCollection("migrations").find(Filters.eq("_id", id)).first());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Migration migration(String id) {
        return new Applied(id, () -> applied.add(id));
    }

    private Schema schema(List<ExpectedIndex> indexes, Migration... migrations) {
        return new Schema(
                () -> database, indexes, new Migrations(List.of(migrations), "1.2.3", InstantSource.system()));
    }

    private record Applied(String id, Runnable work) implements Migration {
        @Override
        public void apply(MongoDatabase database) {
            work.run();
        }
    }
}
