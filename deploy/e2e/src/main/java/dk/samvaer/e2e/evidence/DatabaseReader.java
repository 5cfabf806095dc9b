package dk.samvaer.e2e.evidence;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import dk.samvaer.e2e.history.KeptDocument;
import dk.samvaer.e2e.history.ParkedRecord;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;

/** Reads the databases of the five services from outside. */
public final class DatabaseReader implements AutoCloseable {
    private static final String GIVEN_UP = "DISCARDED";

    private final MongoClient client;

    public DatabaseReader(Addresses addresses) {
        client = MongoClients.create(addresses.url(Part.DATABASE));
    }

    /** All documents of aggregates, which are those with an outbox. */
    public List<KeptDocument> documents() {
        List<KeptDocument> all = new ArrayList<>();
        for (Part service : Part.services()) {
            for (String collection : of(service).listCollectionNames()) {
                of(service)
                        .getCollection(collection)
                        .find(exists("outbox"))
                        .projection(Projections.exclude("state", "listed"))
                        .forEach(it -> all.add(document(service.label(), collection, it)));
            }
        }
        return all;
    }

    private static KeptDocument document(String service, String collection, Document it) {
        Map<String, Long> seen = new HashMap<>();
        Objects.requireNonNullElse(it.get("seen", Document.class), new Document())
                .forEach((source, mark) -> seen.put(source, sequence(mark)));
        return new KeptDocument(
                service,
                collection,
                it.getString("_id"),
                it.getString("caseId"),
                it.get("version", Number.class).longValue(),
                it.get("sequence", Number.class).longValue(),
                it.getList("outbox", Document.class).size(),
                seen);
    }

    /** A watermark is a number, or has one. */
    private static long sequence(Object mark) {
        return mark instanceof Document more
                ? more.get("sequence", Number.class).longValue()
                : ((Number) mark).longValue();
    }

    /** What is parked in the services and was not given up. */
    public List<ParkedRecord> parked() {
        List<ParkedRecord> all = new ArrayList<>();
        for (Part service : Part.services()) {
            of(service)
                    .getCollection("parked")
                    .find()
                    .projection(Projections.exclude("key", "value", "headers"))
                    .map(it -> parked(service.label(), it))
                    .into(all);
        }
        return all.stream().filter(it -> !it.reason().equals(GIVEN_UP)).toList();
    }

    private static ParkedRecord parked(String service, Document it) {
        return new ParkedRecord(
                service,
                it.get("topic") + ":" + it.get("partition") + ":" + it.get("offset"),
                text(it, "caseId"),
                text(it, "type"),
                text(it, "reason"),
                text(it, "detail"));
    }

    private static String text(Document it, String field) {
        return Objects.requireNonNullElse(it.getString(field), "");
    }

    /** The ids of the events in each service's history. */
    public Map<String, Set<String>> sent() {
        Map<String, Set<String>> all = new HashMap<>();
        Part.services().forEach(service -> all.put(service.label(), ids(service, "history")));
        return all;
    }

    /** The ids of the events that the overviews show. */
    public Set<String> timeline() {
        return ids(Part.VISITATION, "timeline");
    }

    private Set<String> ids(Part service, String collection) {
        return of(service)
                .getCollection(collection)
                .find()
                .projection(Projections.include("_id"))
                .map(it -> it.getString("_id"))
                .into(new HashSet<>());
    }

    private MongoDatabase of(Part service) {
        return client.getDatabase("samvaer_" + service.label());
    }

    @Override
    public void close() {
        client.close();
    }
}
