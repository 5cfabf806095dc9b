package dk.samvaer.starter.mongo;

import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A query for the ids of aggregates of one collection, which reads nothing of them but the id and what they are sorted by; what a page
 * shows is then read at once by {@link Aggregates#readPage}.
 */
public final class IdQuery {
    private final String collection;
    private final List<Criteria> criteria = new ArrayList<>();

    public IdQuery(String collection) {
        this.collection = collection;
    }

    /** Narrows to aggregates whose field holds the value as text; null does not narrow. */
    public IdQuery narrow(String field, @Nullable Object value) {
        return value == null ? this : narrow(Criteria.where(field).is(value.toString()));
    }

    public IdQuery narrow(Criteria more) {
        criteria.add(more);
        return this;
    }

    /** Finds all, in the order of the ids. */
    public List<UUID> find(MongoTemplate mongo) {
        return documents(mongo, new String[] {"_id"}, 0).stream()
                .map(IdQuery::id)
                .toList();
    }

    /**
     * Finds a page.
     *
     * @param order fields that hold text, no two aggregates the same; each list needs an index that ends with them
     */
    public Page<UUID> page(MongoTemplate mongo, Paging paging, String... order) {
        if (paging.cursor() != null) {
            narrow(after(Cursor.decode(paging.cursor(), order.length), order));
        }
        return Page.of(documents(mongo, order, paging.pageSize() + 1), paging, last -> cursor(last, order))
                .map(IdQuery::id);
    }

    private List<Document> documents(MongoTemplate mongo, String[] order, int limit) {
        Query query = criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
        query.with(Sort.by(order)).limit(limit).fields().include(order);
        return mongo.find(query, Document.class, collection);
    }

    /** Later in the first field, or the same there and later in the next. */
    private static Criteria after(List<String> last, String[] order) {
        if (order.length == 1) {
            return Criteria.where(order[0]).gt(last.getFirst());
        }
        return new Criteria()
                .orOperator(IntStream.range(0, order.length)
                        .mapToObj(depth -> new Criteria()
                                .andOperator(IntStream.rangeClosed(0, depth)
                                        .mapToObj(at -> at == depth
                                                ? Criteria.where(order[at]).gt(last.get(at))
                                                : Criteria.where(order[at]).is(last.get(at)))
                                        .toList()))
                        .toList());
    }

    private static String cursor(Document last, String[] order) {
        return Cursor.encode(Arrays.stream(order)
                .map(field -> last.getEmbedded(List.of(field.split("\\.", -1)), String.class))
                .toArray(String[]::new));
    }

    private static UUID id(Document found) {
        return UUID.fromString(found.getString("_id"));
    }
}
