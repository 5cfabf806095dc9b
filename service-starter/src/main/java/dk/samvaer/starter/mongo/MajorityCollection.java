package dk.samvaer.starter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * One collection, read and written with majority concern, so that nothing is acted on that a change of the primary may take back. Failures
 * are Spring's {@code DataAccessException}s.
 */
public final class MajorityCollection {
    private final MongoTemplate mongo;
    private final String name;

    public MajorityCollection(MongoTemplate mongo, String name) {
        this.mongo = mongo;
        this.name = name;
    }

    /** Does something that has a result. */
    public <T> T get(Function<MongoCollection<Document>, T> action) {
        return Objects.requireNonNull(mongo.execute(name, collection -> action.apply(majority(collection))));
    }

    /** Looks for something that may not be there. */
    public <T> Optional<T> find(Function<MongoCollection<Document>, @Nullable T> action) {
        return Optional.ofNullable(mongo.execute(name, collection -> action.apply(majority(collection))));
    }

    private static MongoCollection<Document> majority(MongoCollection<Document> collection) {
        return collection.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
    }
}
