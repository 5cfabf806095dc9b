package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.register.Activity;
import dk.samvaer.supplier.domain.register.SupplierKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds suppliers by what the list is filtered by, in the order of their codes. */
@Component
public class SuppliersQueries {
    public static final String COLLECTION = "suppliers";

    /** Fields that the list needs indexes on. */
    public static final List<List<String>> INDEXES = List.of(List.of(SuppliersQueries.CODE));

    private static final String CODE = "state.code";
    private static final String DEACTIVATED = "state.validity.deactivatedFrom";

    private final MongoTemplate mongo;

    public SuppliersQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What the list is narrowed to; null means any.
     *
     * @param registeredOn a day on which the supplier is registered
     * @param activity what one of its units offers
     */
    public record Filter(
            @Nullable SupplierKind kind,
            @Nullable LocalDate registeredOn,
            @Nullable Activity activity) {}

    public Page<UUID> find(Filter filter, Paging paging) {
        var query = new IdQuery(COLLECTION)
                .narrow("state.kind", filter.kind())
                .narrow("state.units.activities", filter.activity());
        var day = filter.registeredOn();
        return (day == null ? query : query.narrow(registeredOn(day.toString()))).page(mongo, paging, CODE);
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
