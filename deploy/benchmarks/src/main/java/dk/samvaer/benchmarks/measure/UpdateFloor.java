package dk.samvaer.benchmarks.measure;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import org.bson.Document;

/** The floor of whatever changes a document: {@code findOneAndUpdate} by {@code _id} with majority concern, each client on its own document. */
public final class UpdateFloor {
    public static final String DATABASE = "samvaer_benchmarks";

    /** About what a case takes. */
    private static final String STATE = "s".repeat(1_500);

    private final MongoCollection<Document> documents;

    public UpdateFloor(MongoClient mongo) {
        documents = mongo.getDatabase(DATABASE)
                .getCollection("floor")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /** @return updates a second */
    public double rate(int clients, Duration time) {
        prepare(clients);
        return new ClosedLoop(clients, time).rate(this::update);
    }

    /** Gives each client its document. */
    public void prepare(int clients) {
        for (int client = 0; client < clients; client++) {
            documents.replaceOne(eq("_id", client), new Document("_id", client), new ReplaceOptions().upsert(true));
        }
    }

    /** Updates the document of one client. */
    public void update(int client) {
        documents.findOneAndUpdate(eq("_id", client), combine(set("state", STATE), inc("version", 1L)));
    }
}
