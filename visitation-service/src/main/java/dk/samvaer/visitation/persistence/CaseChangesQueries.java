package dk.samvaer.visitation.persistence;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds cases in the order of their latest change; a case that is changed once more comes again at the end. */
@Repository
public class CaseChangesQueries {
    private static final String CHANGED_AT = "changedAt";
    private static final String ID = "_id";

    private final MongoTemplate mongo;

    CaseChangesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public record Changed(CasesQueries.ListedCase listed, Instant changedAt) {}

    /**
     * The cases that were changed after the cursor. The next cursor is always there once anything was found, since the list goes on.
     *
     * @param until changes of the last moments are left to the next page, since one that is just being written may belong before them
     */
    public Page<Changed> find(Instant until, Paging paging) {
        var found = query(until, paging).map(CaseChangesQueries::changed).into(new ArrayList<>());
        return new Page<>(found, next(found, paging));
    }

    FindIterable<Document> query(Instant until, Paging paging) {
        return mongo.getCollection("cases")
                .find(matching(until, paging.cursor()))
                .sort(Sorts.ascending(CHANGED_AT, ID))
                .limit(paging.pageSize())
                .projection(Projections.include(CasesQueries.withField(CHANGED_AT)));
    }

    static List<List<String>> indexes() {
        return List.of(List.of(CHANGED_AT, ID));
    }

    private static Bson matching(Instant until, @Nullable String cursor) {
        var settled = Filters.lte(CHANGED_AT, Date.from(until));
        if (cursor == null) {
            return settled;
        }
        var last = Cursor.decode(cursor, 2);
        var at = moment(last.getFirst());
        return Filters.and(
                settled,
                Filters.gte(CHANGED_AT, at),
                Filters.or(
                        Filters.gt(CHANGED_AT, at),
                        Filters.and(Filters.eq(CHANGED_AT, at), Filters.gt(ID, last.getLast()))));
    }

    private static Date moment(String millis) {
        try {
            return new Date(Long.parseLong(millis));
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }

    private static @Nullable String next(List<Changed> found, Paging paging) {
        var last = found.isEmpty() ? paging.cursor() : cursor(found.getLast());
        return last == null ? null : paging.bind(last);
    }

    private static String cursor(Changed it) {
        return Cursor.encode(
                Long.toString(it.changedAt().toEpochMilli()), it.listed().id().toString());
    }

    private static Changed changed(Document found) {
        return new Changed(CasesQueries.item(found), found.getDate(CHANGED_AT).toInstant());
    }
}
