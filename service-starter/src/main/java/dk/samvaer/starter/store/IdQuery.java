package dk.samvaer.starter.store;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A query for the ids of aggregates of one collection, which reads nothing of them but the id. Each field may be narrowed once. */
public final class IdQuery {
    private final String collection;
    private final Query query = new Query();

    public IdQuery(String collection) {
        this.collection = collection;
    }

    /** Narrows to aggregates whose field holds the value as text; null does not narrow. */
    public IdQuery narrow(String field, @Nullable Object value) {
        return value == null ? this : narrow(Criteria.where(field).is(value.toString()));
    }

    public IdQuery narrow(Criteria criteria) {
        query.addCriteria(criteria);
        return this;
    }

    public IdQuery sort(String... fields) {
        query.with(Sort.by(fields));
        return this;
    }

    /** Finds at most this many ids; without it, all. */
    public IdQuery limit(int ids) {
        query.limit(ids);
        return this;
    }

    public List<UUID> find(MongoTemplate mongo) {
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection).stream()
                .map(found -> UUID.fromString(found.getString("_id")))
                .toList();
    }
}
