package dk.samvaer.complaint.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.AggregateStore.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds complaints about which letters wait to be written, without decrypting anything. */
@Repository
public class LettersQueries {
    static final String SINCE = "listed.lettersSince";

    private final MongoTemplate mongo;

    LettersQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Those with a letter that waits, the longest waiting first. */
    public List<Due> due(Instant before, @Nullable Due after, int limit) {
        var day = DanishTime.day(before).toString();
        return mongo.getCollection(ComplaintsQueries.COLLECTION)
                .find(and(lte(SINCE, day), following(after)))
                .projection(Projections.include(SINCE))
                .sort(Sorts.ascending(SINCE, "_id"))
                .limit(limit)
                .map(LettersQueries::due)
                .into(new ArrayList<>());
    }

    /** In how many complaints letters wait. */
    public long waiting() {
        return mongo.getCollection(ComplaintsQueries.COLLECTION).countDocuments(gt(SINCE, ""));
    }

    private static Due due(Document found) {
        var since = LocalDate.parse(found.getEmbedded(List.of("listed", "lettersSince"), String.class));
        return new Due(UUID.fromString(found.getString("_id")), DanishTime.startOf(since));
    }

    private static Bson following(@Nullable Due after) {
        if (after == null) {
            return exists(SINCE);
        }
        var day = DanishTime.day(after.at()).toString();
        return or(gt(SINCE, day), and(eq(SINCE, day), gt("_id", after.id().toString())));
    }
}
