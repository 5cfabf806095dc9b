package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.KeyStore;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.MasterKeyUnknown;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Pages of aggregates, on a real database. */
class PagesTest {
    private final AtomicInteger queries = new AtomicInteger();
    private final String database = "pages_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(RealParts.mongodb(database)))
            .addCommandListener(new Counting())
            .build());
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final InMemoryKeyStore keys = new InMemoryKeyStore();
    private final Aggregates<Note, Note.Event> notes = anInstance();

    @BeforeEach
    void count() {
        Metrics.addRegistry(meters);
    }

    @AfterEach
    void close() {
        Metrics.removeRegistry(meters);
        client.close();
    }

    @Test
    void a_page_costs_two_queries_however_many_rows_it_has() {
        IntStream.range(0, 20).forEach(this::write);
        assertThat(queriesOf(2)).isEqualTo(2);
        assertThat(queriesOf(20)).isEqualTo(2);
    }

    @Test
    void pages_show_each_row_once_in_order_also_where_rows_share_the_first_field() {
        IntStream.range(0, 7).forEach(this::write);
        var shown = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = page(new Paging(2, cursor));
            page.items().forEach(note -> shown.add(note.caseId() + " " + note.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(shown).hasSize(7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void what_cannot_be_read_hides_nothing_else_of_its_page_and_is_counted() {
        IntStream.range(0, 4).forEach(this::write);
        var shown = page(new Paging(10, null)).items();
        var broken = shown.get(0).id();
        mongo.getCollection("notes")
                .updateOne(Filters.eq("_id", broken.toString()), Updates.set("state.total", "broken"));
        assertThat(page(new Paging(10, null)).items()).isEqualTo(shown.subList(1, 4));

        var withoutKey = shown.get(3).caseId();
        var key = keys.find(withoutKey).orElseThrow();
        keys.replace(withoutKey, key, new KeyStore.StoredKey(key.wrapped(), "gone"));
        var counted = unreadable();
        var another = anInstance();
        var ids = shown.stream().map(Note::id).toList();
        assertThat(another.readPage(ids)).containsExactly(shown.get(1));
        assertThat(another.readVisible(ids)).containsExactly(shown.get(1));
        assertThat(another.findReadable(ids)).containsExactly(shown.get(1));
        assertThat(unreadable()).isEqualTo(counted + 9);
        assertThatThrownBy(() ->
                        another.readAll(List.of(shown.get(1).id(), shown.get(2).id())))
                .isInstanceOf(MasterKeyUnknown.class);
    }

    private Aggregates<Note, Note.Event> anInstance() {
        return new AggregatesFactory(
                        mongo,
                        new SealedJson(new Keyring(keys, new byte[32], InstantSource.system())),
                        Gate.OPEN,
                        (store, id, outbox) -> {},
                        Clock.systemUTC(),
                        "samvaer.sample.events")
                .of(Note.TYPE);
    }

    private double unreadable() {
        return meters.find("samvaer.documents.unreadable").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private int queriesOf(int rows) {
        queries.set(0);
        assertThat(page(new Paging(rows, null)).items()).hasSize(rows);
        return queries.get();
    }

    private Page<Note> page(Paging paging) {
        return new IdQuery("notes").page(mongo, paging, "caseId", "_id").mapAll(notes::readPage);
    }

    private void write(int number) {
        var caseId = new UUID(0, number % 2);
        notes.create(new Creation(UUID.randomUUID(), "body"), id -> Note.write(id, caseId, id.toString()));
    }

    private final class Counting implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                queries.incrementAndGet();
            }
        }
    }
}
