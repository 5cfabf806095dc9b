package dk.samvaer.starter.schema;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * An index that a service's queries or rules stand on.
 *
 * @param fields each with 1 for ascending or -1 for descending order
 */
public record ExpectedIndex(
        String collection, String name, SequencedMap<String, Integer> fields, boolean unique, boolean sparse) {

    /** An index over fields in ascending order, named as MongoDB does. */
    public static ExpectedIndex of(String collection, String... fields) {
        SequencedMap<String, Integer> ascending = new LinkedHashMap<>();
        List.of(fields).forEach(field -> ascending.put(field, 1));
        return new ExpectedIndex(collection, name(ascending), ascending, false, false);
    }

    /** The same with a further field in descending order. */
    public ExpectedIndex descending(String field) {
        SequencedMap<String, Integer> more = new LinkedHashMap<>(fields);
        more.put(field, -1);
        return new ExpectedIndex(collection, name(more), more, unique, sparse);
    }

    /** The same without the documents that lack the first field. */
    public ExpectedIndex onlyWherePresent() {
        return new ExpectedIndex(collection, name, fields, unique, true);
    }

    /** An index named after the field, in which no value stands twice. */
    public static ExpectedIndex unique(String collection, String field) {
        return new ExpectedIndex(collection, field, of(collection, field).fields(), true, false);
    }

    private static String name(SequencedMap<String, Integer> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "_" + field.getValue())
                .collect(Collectors.joining("_"));
    }

    void make(MongoDatabase database) {
        IndexOptions options = new IndexOptions().name(name).unique(unique).sparse(sparse);
        database.getCollection(collection).createIndex(new Document(fields), options);
    }

    /** Whether the index that the database lists is over the same fields. */
    boolean covers(Document listed) {
        SequencedMap<String, Integer> found = new LinkedHashMap<>();
        listed.get("key", Document.class)
                .forEach((field, order) -> found.put(field, order instanceof Number it ? it.intValue() : 0));
        return new ArrayList<>(found.entrySet()).equals(new ArrayList<>(fields.entrySet()));
    }

    /** Whether the index that the database lists under the same fields also admits the same documents. */
    boolean agrees(Document listed) {
        return unique == Boolean.TRUE.equals(listed.getBoolean("unique"))
                && sparse == Boolean.TRUE.equals(listed.getBoolean("sparse"));
    }

    @Override
    public String toString() {
        return "index " + name + " of " + collection;
    }
}
