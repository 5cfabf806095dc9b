package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import dk.samvaer.local.embedded.Conditions.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of which index lead to all documents that a filter matches, and perhaps to some more.
 *
 * @param ranges first and last key of each stretch of entries
 * @param bounded the fields whose bounds the ranges keep exactly
 * @param sorted whether the entries come in the order that is asked for
 * @param backwards whether they are read from the last to the first
 */
record Plan(SortedKeys index, List<Range> ranges, List<String> bounded, boolean sorted, boolean backwards) {
    /** More are read as one stretch, from the least to the greatest. */
    private static final int MOST_RANGES = 5_000;

    record Range(String from, String to) {}

    /** The plan that reads the fewest documents. */
    static Plan of(List<SortedKeys> indexes, Conditions conditions, @Nullable Document sort, int limit) {
        List<Plan> plans =
                indexes.stream().map(index -> of(index, conditions, sort)).toList();
        long matching = plans.stream().mapToLong(Plan::count).min().orElse(0);
        return plans.stream()
                .min(Comparator.comparingDouble((Plan plan) -> plan.cost(matching, sort != null, limit)))
                .orElseThrow();
    }

    /** How many documents the filter matches, where the entries of an index tell it. */
    static OptionalLong count(List<SortedKeys> indexes, Conditions conditions) {
        return indexes.stream()
                .map(index -> of(index, conditions, null))
                .filter(plan -> plan.isExact(conditions))
                .mapToLong(Plan::count)
                .findFirst();
    }

    private static Plan of(SortedKeys index, Conditions conditions, @Nullable Document sort) {
        List<String> prefixes = List.of("");
        List<String> bounded = new ArrayList<>();
        Bounds last = null;
        for (String field : index.fields()) {
            Bounds bounds = conditions.of(field);
            if (bounds == null || prefixes.size() * bounds.points().size() > MOST_RANGES) {
                break;
            }
            bounded.add(field);
            if (bounds.points().isEmpty()) {
                last = index.isPlain(field) ? bounds : bounds.fromOnly();
                break;
            }
            prefixes = prefixes.stream()
                    .flatMap(prefix -> bounds.points().stream().map(prefix::concat))
                    .toList();
        }
        Bounds end = last;
        List<Range> ranges = prefixes.stream().map(prefix -> range(prefix, end)).toList();
        int direction = direction(index, conditions, sort, ranges.size());
        return new Plan(index, ranges, bounded, sort == null || direction != 0, direction < 0);
    }

    private static Range range(String prefix, @Nullable Bounds end) {
        return end == null
                ? new Range(prefix, prefix + SortKey.END)
                : new Range(prefix + end.from(), prefix + end.to());
    }

    /** 1 or -1 where the index, read in that direction, sorts as asked; else 0. */
    private static int direction(SortedKeys index, Conditions conditions, @Nullable Document sort, int ranges) {
        if (sort == null || ranges > 1) {
            return 0;
        }
        SequencedMap<String, Object> left = new LinkedHashMap<>(sort);
        int direction = 0;
        for (String field : index.fields()) {
            boolean single = isPoint(conditions.of(field));
            if (single && index.isPlain(field)) {
                left.remove(field);
            } else if (!single || left.containsKey(field)) {
                boolean next = !left.isEmpty() && left.firstEntry().getKey().equals(field) && index.isPlain(field);
                int wanted = next && left.get(field) instanceof Number number ? Integer.signum(number.intValue()) : 0;
                if (wanted == 0 || direction == -wanted) {
                    break;
                }
                left.remove(field);
                direction = wanted;
            }
        }
        return left.isEmpty() ? (direction == 0 ? 1 : direction) : 0;
    }

    private long count() {
        return ranges.stream()
                .mapToLong(range -> Math.max(0, index.count(range.from(), range.to())))
                .sum();
    }

    /** How many documents are read: all, or where they come sorted, until as many match as are asked for. */
    private double cost(long matching, boolean sorting, int limit) {
        double all = count();
        if (limit <= 0) {
            return all + (sorting && !sorted ? 1 : 0);
        }
        return sorted ? Math.min(all, (double) limit * all / Math.max(1, matching)) : all + 1;
    }

    /** Whether each entry stands for one document that the filter matches. */
    private boolean isExact(Conditions conditions) {
        return index instanceof SortedIndex
                && conditions.areAllOf(bounded)
                && index.fields().stream().allMatch(field -> index.isPlain(field) || isPoint(conditions.of(field)));
    }

    /**
     * Whether the filter names ids and nothing else, so that what the plan leads to matches. With many ids, to look for the id of each
     * document among all of them takes longer than everything else.
     */
    boolean leadsOnlyToMatches(Conditions conditions) {
        Bounds ids = conditions.of(IdIndex.ID);
        return index instanceof IdIndex
                && bounded.contains(IdIndex.ID)
                && conditions.areAllOf(bounded)
                && ids != null
                && !ids.points().isEmpty()
                && ids.points().stream().noneMatch(SortKey::isNumber);
    }

    private static boolean isPoint(@Nullable Bounds bounds) {
        return bounds != null && bounds.isPoint();
    }

    /** The keys of the documents, each once, read from the index as they are asked for. */
    Iterator<String> positions() {
        boolean once = ranges.size() == 1 && index.fields().stream().allMatch(index::isPlain);
        return new Positions(this, ranges.iterator(), once ? null : new HashSet<>());
    }

    private static final class Positions implements Iterator<String> {
        private final Plan plan;
        private final Iterator<Range> ranges;
        private final @Nullable Set<String> known;
        private @Nullable Cursor<String, byte[]> cursor;
        private @Nullable String next;

        Positions(Plan plan, Iterator<Range> ranges, @Nullable Set<String> known) {
            this.plan = plan;
            this.ranges = ranges;
            this.known = known;
        }

        @Override
        public boolean hasNext() {
            while (next == null && (cursor != null && cursor.hasNext() || ranges.hasNext())) {
                if (cursor == null || !cursor.hasNext()) {
                    cursor = plan.cursor(ranges.next());
                } else {
                    String entry = cursor.next();
                    String position = plan.index.position(entry, cursor.getValue());
                    next = known == null || known.add(position) ? position : null;
                }
            }
            return next != null;
        }

        @Override
        public String next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            String found = next;
            next = null;
            return found;
        }
    }

    private @Nullable Cursor<String, byte[]> cursor(Range range) {
        if (range.from().compareTo(range.to()) > 0) {
            return null;
        }
        return backwards
                ? index.entries().cursor(range.to(), range.from(), true)
                : index.entries().cursor(range.from(), range.to(), false);
    }
}
