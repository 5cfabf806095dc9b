package dk.samvaer.starter.store;

import dk.samvaer.starter.schema.ExpectedIndex;
import java.util.ArrayList;
import java.util.List;

/** The fields and collections that the store's own indexes name, and the indexes of one type's collections. */
public final class StoredIndexes {
    /** Since when the oldest entry of the outbox waits; only where one does. */
    public static final String UNSENT_SINCE = "unsentSince";

    private StoredIndexes() {}

    /** The collection of earlier states, for a type that keeps them. */
    public static String versions(String collection) {
        return collection + ".versions";
    }

    /** The indexes that the store, the relay and the deadlines stand on, and the type's own. */
    static List<ExpectedIndex> of(AggregateType<?, ?> type) {
        String collection = type.collection();
        List<ExpectedIndex> indexes = new ArrayList<>(List.of(
                ExpectedIndex.of(collection, UNSENT_SINCE, "_id").onlyWherePresent(),
                ExpectedIndex.of(collection, "nextDue", "_id").onlyWherePresent(),
                ExpectedIndex.of(collection, "caseId")));
        type.unique().keySet().forEach(field -> indexes.add(unique(collection, field)));
        type.indexes().forEach(fields -> indexes.add(ExpectedIndex.of(collection, fields.toArray(String[]::new))));
        if (type.keepsVersions()) {
            indexes.add(ExpectedIndex.of(versions(collection), "id", "changedAt"));
        }
        return indexes;
    }

    private static ExpectedIndex unique(String collection, String field) {
        ExpectedIndex index = ExpectedIndex.unique(collection, field);
        return field.startsWith("listed.") ? index.onlyWherePresent() : index;
    }
}
