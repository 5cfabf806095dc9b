package dk.samvaer.benchmarks.platform;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Fills a collection with copies of one of its documents.
 *
 * <p>A copy has ids of its own and no encrypted text: that is bound to the document and the key of the original, and a service reads an
 * empty one as erased, without a key. So copies can be listed and read; everything else in them is as the service has written it.
 */
final class DocumentCopies {
    private static final int BATCH = 250;
    private static final JsonWriterSettings WITH_TYPES =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final Pattern ENCRYPTED = Pattern.compile("\"v\\d+:[^\"]*\"");

    private final MongoCollection<Document> documents;
    private final List<String> unique;

    /** @param unique the fields of the state whose text no other document may have */
    DocumentCopies(MongoCollection<Document> documents, List<String> unique) {
        this.documents = documents.withWriteConcern(WriteConcern.MAJORITY);
        this.unique = unique;
    }

    /** Adds the copies with these numbers. */
    void add(Document original, int from, int to) {
        String json = ENCRYPTED.matcher(original.toJson(WITH_TYPES)).replaceAll("\"\"");
        List<Document> batch = new ArrayList<>();
        for (int number = from; number < to; number++) {
            batch.add(copy(json, number));
            if (batch.size() == BATCH || number == to - 1) {
                documents.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
    }

    private Document copy(String json, int number) {
        Document copy = Document.parse(new Copy(number).of(json));
        Document state = copy.get("state", new Document());
        unique.forEach(field -> state.computeIfPresent(field, (name, value) -> value + "-" + number));
        return copy;
    }
}
