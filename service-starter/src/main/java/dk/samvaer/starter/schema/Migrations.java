package dk.samvaer.starter.schema;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;

/** Runs the migrations that are not noted in the collection {@code migrations} yet, in order; of several processes one at a time. */
final class Migrations {
    /** The document that the process which runs migrations holds. */
    private static final String TURN = "turn";

    /** A process that has held its turn for so long has died. */
    private static final Duration TURN_ENDS = Duration.ofMinutes(10);

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int DUPLICATE_KEY = 11_000;

    private final List<Migration> inOrder;
    private final String version;
    private final InstantSource clock;

    /** @param version of the program, noted beside what it has applied */
    Migrations(List<Migration> migrations, String version, InstantSource clock) {
        this.inOrder =
                migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.version = version;
        this.clock = clock;
    }

    List<String> pending(MongoDatabase database) {
        return inOrder.isEmpty() ? List.of() : pending(applied(database));
    }

    private List<String> pending(Set<String> applied) {
        return inOrder.stream()
                .map(Migration::id)
                .filter(id -> !applied.contains(id))
                .toList();
    }

    /** Applies what is pending, and says of each migration what became of it. */
    void apply(MongoDatabase database, Consumer<String> said) {
        if (inOrder.isEmpty()) {
            return;
        }
        String holder = UUID.randomUUID().toString();
        while (!takesTurn(database, holder)) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        try {
            List<String> pending = pending(database);
            inOrder.forEach(migration -> apply(database, migration, pending.contains(migration.id()), said));
        } finally {
            noted(database).deleteOne(and(eq("_id", TURN), eq("holder", holder)));
        }
    }

    private void apply(MongoDatabase database, Migration migration, boolean pending, Consumer<String> said) {
        if (pending) {
            migration.apply(database);
            Document note = new Document("_id", migration.id())
                    .append("appliedAt", Date.from(clock.instant()))
                    .append("by", version);
            noted(database).replaceOne(eq("_id", migration.id()), note, new ReplaceOptions().upsert(true));
        }
        said.accept("migration " + migration.id() + (pending ? " applied" : " had been applied"));
    }

    private boolean takesTurn(MongoDatabase database, String holder) {
        Date now = Date.from(clock.instant());
        Date ends = Date.from(clock.instant().plus(TURN_ENDS));
        try {
            noted(database)
                    .updateOne(
                            and(eq("_id", TURN), lt("ends", now)),
                            combine(set("holder", holder), set("ends", ends)),
                            new UpdateOptions().upsert(true));
            return true;
        } catch (MongoException refused) {
            if (refused.getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private static Set<String> applied(MongoDatabase database) {
        return noted(database).find().map(note -> note.getString("_id")).into(new HashSet<>());
    }

    private static MongoCollection<Document> noted(MongoDatabase database) {
        return database.getCollection("migrations")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
