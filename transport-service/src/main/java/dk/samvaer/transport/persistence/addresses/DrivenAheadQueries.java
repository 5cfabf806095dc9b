package dk.samvaer.transport.persistence.addresses;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Tells who has rides this week and the next, without reading the rides. */
@Repository
public class DrivenAheadQueries {
    private static final String WEEK = "listed.week";
    private static final String CASE = "caseId";
    private static final String CITIZEN = "state.citizenId";
    private static final int WEEKS = 2;

    private final MongoTemplate mongo;

    public DrivenAheadQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param week where a next page goes on */
    public record Driven(UUID caseId, UUID citizenId, String week) {}

    /** @param after of the last one of the page before; null begins */
    public List<Driven> page(LocalDate today, @Nullable String after, int limit) {
        return mongo.getCollection(RidesQueries.COLLECTION)
                .find(after == null ? ahead(today) : and(ahead(today), gt(WEEK, after)))
                .projection(Projections.include(CASE, CITIZEN, WEEK))
                .sort(Sorts.ascending(WEEK))
                .limit(limit)
                .map(DrivenAheadQueries::driven)
                .into(new ArrayList<>());
    }

    /** Those of the cases in which somebody is driven. */
    public Set<UUID> driven(Collection<UUID> caseIds, LocalDate today) {
        return mongo.getCollection(RidesQueries.COLLECTION)
                .find(and(in(CASE, caseIds.stream().map(UUID::toString).toList()), ahead(today)))
                .projection(Projections.include(CASE))
                .map(found -> UUID.fromString(found.getString(CASE)))
                .into(new HashSet<>());
    }

    private static Bson ahead(LocalDate today) {
        var monday = RideWeek.weekOf(today);
        return and(
                gte(WEEK, monday.toString()), lt(WEEK, monday.plusWeeks(WEEKS).toString()));
    }

    private static Driven driven(Document found) {
        return new Driven(
                UUID.fromString(found.getString(CASE)),
                UUID.fromString(found.getEmbedded(List.of("state", "citizenId"), String.class)),
                found.getEmbedded(List.of("listed", "week"), String.class));
    }
}
