package dk.samvaer.visitation.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds citizens without decrypting anything. */
@Repository
public class CitizensQueries {
    private final MongoTemplate mongo;

    CitizensQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param cprIndex the blind index of the CPR number */
    public Optional<UUID> byCpr(String cprIndex) {
        return Optional.ofNullable(mongo.getCollection("citizens")
                        .find(Filters.eq("state.cprIndex", cprIndex))
                        .projection(Projections.include("_id"))
                        .first())
                .map(found -> UUID.fromString(found.getString("_id")));
    }
}
