package dk.samvaer.starter.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static dk.samvaer.starter.store.StoredIndexes.UNSENT_SINCE;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.store.AggregateStore.Backlog;
import dk.samvaer.starter.store.AggregateStore.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds by index the documents in which something waits: entries for the broker, or a deadline that has passed. */
final class MongoWaiting {
    private static final String NEXT_DUE = "nextDue";

    private final MajorityCollection documents;

    MongoWaiting(MajorityCollection documents) {
        this.documents = documents;
    }

    List<Due> unsentSince(Instant before, @Nullable Due after, int limit) {
        return page(UNSENT_SINCE, lt(UNSENT_SINCE, Date.from(before)), after, limit);
    }

    List<Due> due(Instant now, @Nullable Due after, int limit) {
        return page(NEXT_DUE, lte(NEXT_DUE, Date.from(now)), after, limit);
    }

    Backlog backlog() {
        Bson unsent = gt(UNSENT_SINCE, new Date(0));
        long pending = documents.get(c -> c.countDocuments(unsent));
        List<Due> oldest = page(UNSENT_SINCE, unsent, null, 1);
        return new Backlog(pending, oldest.isEmpty() ? null : oldest.getFirst().at());
    }

    long overdue(Instant now) {
        return documents.get(c -> c.countDocuments(lte(NEXT_DUE, Date.from(now))));
    }

    private List<Due> page(String field, Bson until, @Nullable Due after, int limit) {
        return documents.get(c -> c.find(and(until, following(field, after)))
                .projection(Projections.include(field))
                .sort(Sorts.ascending(field, "_id"))
                .limit(limit)
                .map(found -> new Due(
                        UUID.fromString(found.getString("_id")),
                        found.getDate(field).toInstant()))
                .into(new ArrayList<>()));
    }

    private static Bson following(String field, @Nullable Due after) {
        if (after == null) {
            return exists(field);
        }
        Date at = Date.from(after.at());
        return or(gt(field, at), and(eq(field, at), gt("_id", after.id().toString())));
    }
}
