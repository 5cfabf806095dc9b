package dk.samvaer.visitation.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dk.samvaer.visitation.application.CitizenIndex;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoCitizenIndex implements CitizenIndex {
    private final MongoTemplate mongo;

    MongoCitizenIndex(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<UUID> byCpr(String cprIndex) {
        return Optional.ofNullable(mongo.getCollection("citizens")
                        .find(Filters.eq("state.cprIndex", cprIndex))
                        .projection(Projections.include("_id"))
                        .first())
                .map(found -> UUID.fromString(found.getString("_id")));
    }
}
