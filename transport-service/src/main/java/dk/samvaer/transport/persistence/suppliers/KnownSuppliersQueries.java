package dk.samvaer.transport.persistence.suppliers;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.transport.domain.suppliers.KnownSupplier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds suppliers by their units. */
@Repository
public class KnownSuppliersQueries {
    public static final String COLLECTION = "known_suppliers";

    private static final String UNITS = "listed.units";

    public static final List<List<String>> INDEXES = List.of(List.of(UNITS));

    private final MongoTemplate mongo;

    KnownSuppliersQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public static Map<String, Object> listed(KnownSupplier supplier) {
        return Map.of(
                "units",
                supplier.units().stream().map(unit -> unit.id().toString()).toList());
    }

    public List<UUID> withUnits(Collection<UUID> unitIds) {
        return unitIds.isEmpty()
                ? List.of()
                : new IdQuery(COLLECTION)
                        .narrow(where(UNITS)
                                .in(unitIds.stream().map(UUID::toString).toList()))
                        .find(mongo);
    }
}
