package dk.samvaer.transport.persistence.carriers;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Finds carriers by what the list is filtered by, in the order of their codes. */
@Repository
public class CarriersQueries {
    public static final String COLLECTION = "carriers";

    private static final String CODE = "state.code";
    private static final String DEACTIVATED = "state.validity.deactivatedFrom";

    /** Fields that the list needs indexes on. */
    public static final List<List<String>> INDEXES = List.of(List.of(CODE));

    private final MongoTemplate mongo;

    CarriersQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What the list is narrowed to; null means any.
     *
     * @param registeredOn a day on which the carrier is registered
     */
    public record Filter(@Nullable String mode, @Nullable LocalDate registeredOn) {}

    public Page<UUID> find(Filter filter, Paging paging) {
        var query = new IdQuery(COLLECTION).narrow("state.mode", filter.mode());
        var day = filter.registeredOn();
        return (day == null ? query : query.narrow(registeredOn(day.toString()))).page(mongo, paging, CODE);
    }

    public List<UUID> all() {
        return new IdQuery(COLLECTION).find(mongo);
    }

    private static Criteria registeredOn(String day) {
        return new Criteria()
                .andOperator(
                        where("state.validity.registeredFrom").lte(day),
                        new Criteria()
                                .orOperator(
                                        where(DEACTIVATED).exists(false),
                                        where(DEACTIVATED).gt(day)));
    }
}
