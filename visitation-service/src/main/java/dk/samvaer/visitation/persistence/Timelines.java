package dk.samvaer.visitation.persistence;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.batch.GroupCommit;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.schema.ExpectedIndex;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Stores what happened in the cases, one document for each entry under its event's id. It is no aggregate: nothing is decided here and
 * nothing is published.
 */
@Repository
public class Timelines {
    private static final String COLLECTION = "timeline";
    private static final String ORDER = "order";

    public static final List<ExpectedIndex> INDEXES =
            List.of(ExpectedIndex.of(COLLECTION, "caseId").descending(ORDER));

    private final MajorityCollection entries;
    private final GroupCommit<List<TimelineEntry>> commit = new GroupCommit<>(this::write);

    Timelines(MongoTemplate mongo) {
        entries = new MajorityCollection(mongo, COLLECTION);
    }

    /** Adding an entry again changes nothing, and the order of adding does not matter. What comes at the same time is written together. */
    public void add(List<TimelineEntry> entries) {
        if (!entries.isEmpty()) {
            commit.write(entries);
        }
    }

    private void write(List<List<TimelineEntry>> added) {
        var writes = added.stream()
                .flatMap(List::stream)
                .map(it -> new ReplaceOneModel<>(
                        Filters.eq("_id", it.eventId().toString()), write(it), new ReplaceOptions().upsert(true)))
                .toList();
        entries.get(it -> it.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
    }

    /** The newest first, without the hidden types. */
    public Page<TimelineEntry> of(UUID caseId, Set<String> hidden, Paging paging) {
        var found = entries.get(it -> it.find(matching(caseId, hidden, paging.cursor()))
                .sort(Sorts.descending(ORDER))
                .limit(paging.pageSize() + 1)
                .map(Timelines::read)
                .into(new ArrayList<>()));
        return Page.of(found, paging, it -> Cursor.encode(order(it)));
    }

    public void clear() {
        entries.get(it -> it.deleteMany(Filters.empty()));
    }

    private static Bson matching(UUID caseId, Set<String> hidden, @Nullable String cursor) {
        List<Bson> filters = new ArrayList<>(List.of(Filters.eq("caseId", caseId.toString())));
        if (!hidden.isEmpty()) {
            filters.add(Filters.nin("type", hidden));
        }
        if (cursor != null) {
            filters.add(Filters.lt(ORDER, Cursor.decode(cursor, 1).getFirst()));
        }
        return Filters.and(filters);
    }

    /** A unique sort key: time, source, then the aggregate's sequence. */
    private static String order(TimelineEntry it) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, it.time());
        return "%018d/%s/%09d/%s".formatted(micros, it.source(), it.sequence(), it.eventId());
    }

    private static Document write(TimelineEntry it) {
        return new Document("_id", it.eventId().toString())
                .append("caseId", it.caseId().toString())
                .append(ORDER, order(it))
                .append("type", it.type())
                .append("source", it.source())
                .append("time", it.time().toString())
                .append("sequence", it.sequence())
                .append("actorRole", it.actorRole())
                .append("details", new Document(Map.copyOf(it.details())));
    }

    private static TimelineEntry read(Document found) {
        Map<String, String> details = new LinkedHashMap<>();
        found.get("details", Document.class).forEach((name, value) -> details.put(name, value.toString()));
        return new TimelineEntry(
                UUID.fromString(found.getString("_id")),
                UUID.fromString(found.getString("caseId")),
                found.getString("type"),
                found.getString("source"),
                Instant.parse(found.getString("time")),
                found.get("sequence", Number.class).longValue(),
                found.getString("actorRole"),
                details);
    }
}
