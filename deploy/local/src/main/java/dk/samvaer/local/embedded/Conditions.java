package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of single fields, as far as an index can answer it: every document that the filter matches has, in each of these
 * fields, a value within the bounds. Whatever else the filter asks is left out.
 */
final class Conditions {
    private final Map<String, Bounds> fields = new HashMap<>();
    private boolean complete = true;

    private Conditions() {}

    static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        filter.forEach(conditions::add);
        return conditions;
    }

    @Nullable
    Bounds of(String field) {
        return fields.get(field);
    }

    /** Whether the filter asks nothing but these bounds of these fields, each of which is given once. */
    boolean areAllOf(Collection<String> asked) {
        return complete && asked.containsAll(fields.keySet());
    }

    private void add(String key, @Nullable Object asked) {
        if (key.equals("$and") && asked instanceof Collection<?> parts) {
            parts.forEach(part -> ((Document) part).forEach(this::add));
        } else if (key.equals("$or") && asked instanceof Collection<?> branches) {
            complete = false;
            addCommon(branches);
        } else if (key.startsWith("$")) {
            complete = false;
        } else if (asked instanceof Document operators
                && operators.keySet().stream().anyMatch(it -> it.startsWith("$"))) {
            operators.forEach((operator, value) -> narrow(key, operator, value));
        } else {
            narrow(key, "$eq", asked);
        }
    }

    private void narrow(String field, String operator, @Nullable Object asked) {
        Bounds bounds = Bounds.of(operator, asked);
        if (bounds == null) {
            complete = false;
        } else {
            narrow(field, bounds);
        }
    }

    private void narrow(String field, Bounds bounds) {
        Bounds known = fields.get(field);
        if (known == null) {
            fields.put(field, bounds);
        } else {
            complete &= known.canNarrowTo(bounds);
            fields.put(field, known.narrowTo(bounds));
        }
    }

    /** A field that each branch bounds is bounded by the least and the greatest of these bounds. */
    private void addCommon(Collection<?> branches) {
        List<Conditions> all =
                branches.stream().map(branch -> of((Document) branch)).toList();
        for (String field : all.getFirst().fields.keySet()) {
            List<Bounds> bounds = new ArrayList<>();
            all.forEach(branch -> bounds.add(branch.fields.get(field)));
            if (!bounds.contains(null)) {
                narrow(field, bounds.stream().reduce(Bounds::widenTo).orElseThrow());
            }
        }
    }

    /**
     * The keys of the values that a field may have.
     *
     * @param points each key, where only some single values are asked for; else empty
     * @param from where the keys begin
     * @param to where the keys end
     */
    record Bounds(List<String> points, String from, String to) {
        static @Nullable Bounds of(String operator, @Nullable Object asked) {
            if (operator.equals("$in") && asked instanceof Collection<?> values) {
                return values.isEmpty() || !values.stream().allMatch(SortKey::isSearchable)
                        ? null
                        : points(values.stream().map(SortKey::of).toList());
            }
            if (!SortKey.isSearchable(asked)) {
                return null;
            }
            String key = SortKey.of(asked);
            return switch (operator) {
                case "$eq" -> points(List.of(key));
                case "$gt" -> new Bounds(List.of(), key + SortKey.END, SortKey.typeEnd(key));
                case "$gte" -> new Bounds(List.of(), key, SortKey.typeEnd(key));
                case "$lt" -> new Bounds(List.of(), SortKey.typeStart(key), key);
                case "$lte" -> new Bounds(List.of(), SortKey.typeStart(key), key + SortKey.END);
                default -> null;
            };
        }

        private static Bounds points(Collection<String> keys) {
            var sorted = new TreeSet<>(keys);
            return new Bounds(List.copyOf(sorted), sorted.getFirst(), sorted.getLast() + SortKey.END);
        }

        boolean isPoint() {
            return points.size() == 1;
        }

        /** Without the upper bound: of several values in an array, one may meet the lower bound and another one the upper. */
        Bounds fromOnly() {
            return points.isEmpty() ? new Bounds(points, from, SortKey.typeEnd(to)) : this;
        }

        private boolean canNarrowTo(Bounds other) {
            return points.isEmpty() && other.points.isEmpty() && from.charAt(0) == other.from.charAt(0);
        }

        private Bounds narrowTo(Bounds other) {
            if (canNarrowTo(other)) {
                return new Bounds(List.of(), max(from, other.from), min(to, other.to));
            }
            return points.isEmpty() ? other : this;
        }

        private Bounds widenTo(Bounds other) {
            if (!points.isEmpty() && !other.points.isEmpty()) {
                var both = new TreeSet<>(points);
                both.addAll(other.points);
                return points(both);
            }
            return new Bounds(List.of(), min(from, other.from), max(to, other.to));
        }

        private static String min(String one, String other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        private static String max(String one, String other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
