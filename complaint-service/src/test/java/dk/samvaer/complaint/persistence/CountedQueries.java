package dk.samvaer.complaint.persistence;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database of its own that counts what is asked of it. */
public final class CountedQueries implements AutoCloseable {
    private static final Set<String> ASKING = Set.of("find", "aggregate", "distinct", "count");

    private final AtomicInteger asked = new AtomicInteger();
    private final MongoClient client;
    private final MongoTemplate mongo;

    public CountedQueries(String name) {
        var database = name + "_" + UUID.randomUUID().toString().substring(0, 8);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(RealParts.mongodb(database)))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (ASKING.contains(event.getCommandName())) {
                            asked.incrementAndGet();
                        }
                    }
                })
                .build());
        mongo = new MongoTemplate(client, database);
    }

    public MongoTemplate mongo() {
        return mongo;
    }

    /** How many queries were sent since this was asked before. */
    public int asked() {
        return asked.getAndSet(0);
    }

    public static <T> List<T> pages(Function<Paging, Page<T>> list) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = list.apply(new Paging(50, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    @Override
    public void close() {
        mongo.getDb().drop();
        client.close();
    }
}
