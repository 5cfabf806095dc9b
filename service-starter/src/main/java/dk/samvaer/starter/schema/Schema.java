package dk.samvaer.starter.schema;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;

/** What a service expects of its database: names what is missing, and makes it. */
public final class Schema {
    private final Supplier<MongoDatabase> database;
    private final List<ExpectedIndex> indexes;
    private final Migrations migrations;

    Schema(Supplier<MongoDatabase> database, Collection<ExpectedIndex> indexes, Migrations migrations) {
        this.database = database;
        this.indexes = indexes.stream().distinct().toList();
        this.migrations = migrations;
    }

    /** Makes indexes now, where there is no service around them. */
    public static void make(MongoDatabase database, Collection<ExpectedIndex> indexes) {
        new Schema(() -> database, indexes, new Migrations(List.of(), "", InstantSource.system())).prepare(line -> {});
    }

    /** Whether an index of the collection is expected. */
    public boolean knows(String collection) {
        return indexes.stream().anyMatch(index -> index.collection().equals(collection));
    }

    /** What is missing or other than expected, each in a few words; empty where the service can work. */
    public List<String> faults() {
        Map<String, List<Document>> listed = new HashMap<>();
        Stream<String> ofIndexes = indexes.stream().flatMap(index -> fault(index, listed(index.collection(), listed)));
        Stream<String> ofMigrations =
                migrations.pending(database.get()).stream().map(id -> "migration " + id + " has not been applied");
        return Stream.concat(ofIndexes, ofMigrations).toList();
    }

    /**
     * Makes the missing indexes and applies the pending migrations. One that exists with other properties is left alone: to change it is
     * for a person to do.
     *
     * @param said gets a line for each index and each migration
     */
    public void prepare(Consumer<String> said) {
        Map<String, List<Document>> listed = new HashMap<>();
        indexes.forEach(index -> make(index, listed(index.collection(), listed), said));
        migrations.apply(database.get(), said);
    }

    private void make(ExpectedIndex index, List<Document> listed, Consumer<String> said) {
        Stream<String> fault = fault(index, listed);
        if (listed.stream().noneMatch(index::covers)) {
            index.make(database.get());
            said.accept(index + " made");
        } else {
            said.accept(fault.findFirst().orElse(index + " was there"));
        }
    }

    private static Stream<String> fault(ExpectedIndex index, List<Document> listed) {
        return listed.stream()
                .filter(index::covers)
                .findFirst()
                .map(found -> index.agrees(found)
                        ? Stream.<String>empty()
                        : Stream.of(index + " is another than expected: " + found.toJson()))
                .orElseGet(() -> Stream.of(index + " is missing"));
    }

    private List<Document> listed(String collection, Map<String, List<Document>> known) {
        return known.computeIfAbsent(
                collection,
                name -> database.get().getCollection(name).listIndexes().into(new ArrayList<>()));
    }
}
