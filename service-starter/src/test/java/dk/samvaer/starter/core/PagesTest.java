package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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
    private final Aggregates<Note, Note.Event> notes = new AggregatesFactory(
                    mongo,
                    new SealedJson(InMemoryKeyStore.keyring()),
                    Gate.OPEN,
                    (store, id, outbox) -> {},
                    Clock.systemUTC(),
                    "samvaer.sample.events")
            .of(Note.TYPE);

    @AfterEach
    void close() {
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

    private int queriesOf(int rows) {
        queries.set(0);
        assertThat(page(new Paging(rows, null)).items()).hasSize(rows);
        return queries.get();
    }

    private Page<Note> page(Paging paging) {
        return new IdQuery("notes").page(mongo, paging, "caseId", "_id").mapAll(notes::readAll);
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
