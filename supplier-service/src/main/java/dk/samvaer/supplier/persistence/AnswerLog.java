package dk.samvaer.supplier.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.schema.ExpectedIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Numbers the answers to each supplier's reports from 1 without holes, each answer once. A number is taken only after the one before it was
 * written, so that whoever has read up to a number never misses a smaller one, however late an answer was written.
 */
// R28
@Component
public class AnswerLog {
    public static final String COLLECTION = "report_answers";

    private static final String ANSWER = "answer";

    private final MajorityCollection entries;

    public AnswerLog(MongoTemplate mongo) {
        this.entries = new MajorityCollection(mongo, COLLECTION);
    }

    /**
     * An answer and its number.
     *
     * @param answer from 1 within the report
     */
    public record Entry(long number, UUID reportId, int answer) {}

    public static List<ExpectedIndex> indexes() {
        return List.of(ExpectedIndex.unique(COLLECTION, ANSWER));
    }

    /** The entries after a number, in order and without a hole. */
    public List<Entry> after(String supplierId, long number, int limit) {
        List<Document> found = entries.get(c -> c.find(
                        and(gt("_id", id(supplierId, number)), lt("_id", id(supplierId, Long.MAX_VALUE))))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>()));
        List<Entry> unbroken = new ArrayList<>();
        for (Document document : found) {
            if (document.getLong("number") != number + unbroken.size() + 1) {
                return unbroken; // written while this was read: the next time
            }
            unbroken.add(entry(document));
        }
        return unbroken;
    }

    /** The last number that was given; 0 before the first. */
    public long last(String supplierId) {
        return entries.find(c -> c.find(ofSupplier(supplierId))
                        .sort(Sorts.descending("_id"))
                        .first())
                .map(document -> document.getLong("number"))
                .orElse(0L);
    }

    /** Gives an answer the next number, unless it has one. */
    public void append(String supplierId, UUID reportId, int answer) {
        while (!takes(supplierId, last(supplierId) + 1, reportId, answer) && !has(reportId, answer)) {
            Thread.onSpinWait(); // another has taken this number
        }
    }

    private boolean takes(String supplierId, long number, UUID reportId, int answer) {
        Document entry = new Document("_id", id(supplierId, number))
                .append("number", number)
                .append(ANSWER, key(reportId, answer));
        return entries.get(c -> {
            try {
                c.insertOne(entry);
                return true;
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                return false;
            }
        });
    }

    private boolean has(UUID reportId, int answer) {
        return entries.find(c -> c.find(eq(ANSWER, key(reportId, answer))).first())
                .isPresent();
    }

    private static Bson ofSupplier(String supplierId) {
        return and(gt("_id", id(supplierId, 0)), lt("_id", id(supplierId, Long.MAX_VALUE)));
    }

    private static String id(String supplierId, long number) {
        return supplierId + "/" + String.format("%019d", number);
    }

    private static String key(UUID reportId, int answer) {
        return reportId + "/" + answer;
    }

    private static Entry entry(Document document) {
        String[] key = document.getString(ANSWER).split("/", 2);
        return new Entry(document.getLong("number"), UUID.fromString(key[0]), Integer.parseInt(key[1]));
    }
}
