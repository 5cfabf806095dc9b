package dk.samvaer.transport.persistence.addresses;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.AggregateStore.Due;
import dk.samvaer.transport.domain.addresses.Contact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds contacts without decrypting anything. */
@Repository
public class ContactsQueries {
    public static final String COLLECTION = "contacts";

    private static final String DUE = "listed.dueAt";
    /** The day on which the address is asked for next, and the id; of those alone who lack one. */
    public static final String LACKING = "listed.lacking";

    private static final String LACKS = "listed.lacksAddress";

    /** Fields that the sweep needs an index on. */
    public static final List<List<String>> INDEXES = List.of(List.of(DUE, "_id"), List.of(LACKING));

    private final MongoTemplate mongo;

    public ContactsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What is looked for: only of those that are wanted. */
    public static Map<String, Object> listed(Contact it) {
        if (it.dueAt() == null) {
            return Map.of();
        }
        return it.lacksAddress()
                ? Map.of(
                        "dueAt",
                        text(it.dueAt()),
                        "lacksAddress",
                        true,
                        "lacking",
                        DanishTime.day(it.dueAt()) + "/" + it.id())
                : Map.of("dueAt", text(it.dueAt()), "lacksAddress", false);
    }

    /** What was to be asked for before a moment, the longest waiting first. */
    public List<Due> due(Instant before, @Nullable Due after, int limit) {
        return mongo.getCollection(COLLECTION)
                .find(and(lte(DUE, text(before)), following(after)))
                .projection(Projections.include(DUE))
                .sort(Sorts.ascending(DUE, "_id"))
                .limit(limit)
                .map(found -> new Due(
                        UUID.fromString(found.getString("_id")),
                        Instant.parse(found.getEmbedded(List.of("listed", "dueAt"), String.class))))
                .into(new ArrayList<>());
    }

    private static Bson following(@Nullable Due after) {
        if (after == null) {
            return exists(DUE);
        }
        var at = text(after.at());
        return or(gt(DUE, at), and(eq(DUE, at), gt("_id", after.id().toString())));
    }

    /** Those of the cases for which visitation is asked already. */
    public Set<UUID> wanted(Collection<UUID> caseIds) {
        return ids(and(in("_id", texts(caseIds)), exists(DUE)));
    }

    /** Those of the cases whose address is not known, which nobody may have asked for yet. */
    public Set<UUID> lackingAddress(Set<UUID> caseIds) {
        var lacking = new HashSet<>(caseIds);
        lacking.removeAll(ids(and(in("_id", texts(caseIds)), eq(LACKS, false))));
        return lacking;
    }

    private Set<UUID> ids(Bson filter) {
        return mongo.getCollection(COLLECTION)
                .find(filter)
                .projection(Projections.include("_id"))
                .map(found -> UUID.fromString(found.getString("_id")))
                .into(new HashSet<>());
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    /** As long for every moment, so that the order of texts is that of time. */
    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
