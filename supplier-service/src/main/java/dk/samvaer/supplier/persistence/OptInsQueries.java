package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.money.OptIn;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds opt-ins by placement, and by the months in which something was recorded about them. */
@Component
public class OptInsQueries {
    public static final String COLLECTION = "opt_ins";

    private static final String PLACEMENT = "state.placementId";
    private static final String SUPPLIER = "state.supplierId";
    private static final String CITIZEN = "state.citizenId";
    private static final String MONTHS = "listed.months";
    private static final String ORDER = "listed.order";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES = List.of(
            List.of(PLACEMENT, "_id"),
            List.of(MONTHS, ORDER),
            List.of(SUPPLIER, MONTHS, ORDER),
            List.of(CITIZEN, "_id"),
            List.of(CITIZEN, ORDER));

    private final MongoTemplate mongo;

    OptInsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The months whose statements name it, and an order in which those of one citizen follow each other. */
    public static Map<String, Object> listed(OptIn optIn) {
        var months = optIn.entries()
                .map(it -> it.month().toString())
                .distinct()
                .sorted()
                .toList();
        return Map.of("months", months, "order", optIn.citizenId() + " " + optIn.id());
    }

    /** What statements are narrowed to; null means any. */
    public record Filter(
            YearMonth month,
            @Nullable String supplierId,
            @Nullable UUID citizenId) {}

    public Page<UUID> find(
            @Nullable UUID placementId, @Nullable String supplierId, @Nullable UUID citizenId, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow(PLACEMENT, placementId)
                .narrow(SUPPLIER, supplierId)
                .narrow(CITIZEN, citizenId)
                .page(mongo, paging, "_id");
    }

    /** Those of which something was recorded in a month, those of one citizen after each other. */
    public Page<UUID> findRecorded(Filter filter, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow(MONTHS, filter.month())
                .narrow(SUPPLIER, filter.supplierId())
                .narrow(CITIZEN, filter.citizenId())
                .page(mongo, paging, ORDER);
    }

    /** Where the opt-ins of the next citizen begin. */
    public static String after(UUID citizenId) {
        return Cursor.encode(citizenId + " ~");
    }
}
