package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a document that are looked at, so that the others need not be read. */
final class Wanted {
    private final Map<String, Wanted> fields = new HashMap<>();
    private boolean whole;

    private Wanted() {}

    /** What an answer takes that includes some fields; null where it may take any. */
    static @Nullable Wanted of(Document filter, @Nullable Document orderBy, @Nullable Document included) {
        if (included == null || included.isEmpty()) {
            return null;
        }
        Wanted wanted = new Wanted();
        if (!included.entrySet().stream().allMatch(it -> isIncluded(it.getKey(), it.getValue()))
                || !wanted.addFilter(filter)) {
            return null;
        }
        wanted.add(IdIndex.ID);
        included.keySet().forEach(wanted::add);
        if (orderBy != null) {
            orderBy.keySet().forEach(wanted::add);
        }
        return wanted;
    }

    private static boolean isIncluded(String field, @Nullable Object value) {
        return !field.contains("$")
                && (value instanceof Number number && number.doubleValue() != 0 || Boolean.TRUE.equals(value));
    }

    private boolean addFilter(Document filter) {
        return filter.entrySet().stream().allMatch(part -> addCondition(part.getKey(), part.getValue()));
    }

    private boolean addCondition(String key, @Nullable Object asked) {
        if (key.equals("$and") || key.equals("$or") || key.equals("$nor")) {
            return asked instanceof Collection<?> parts
                    && parts.stream().allMatch(part -> part instanceof Document filter && addFilter(filter));
        }
        add(key);
        return !key.startsWith("$");
    }

    private void add(String path) {
        Wanted place = this;
        for (String field : path.split("\\.", -1)) {
            place = place.fields.computeIfAbsent(field, it -> new Wanted());
        }
        place.whole = true;
    }

    boolean isWhole() {
        return whole;
    }

    @Nullable
    Wanted of(String field) {
        return fields.get(field);
    }
}
