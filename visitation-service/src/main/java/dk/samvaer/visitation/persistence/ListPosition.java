package dk.samvaer.visitation.persistence;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The position of a document in one list: a key for every combination of filter values, and the text that it is sorted by. One index on
 * both serves every combination of filters; an index for each combination would cost a write each with every change of a case.
 *
 * @param values what the list can be filtered by, in a fixed order
 * @param order unique, and sorts as the list does
 */
record ListPosition(SequencedMap<String, String> values, String order) {
    static final String KEYS = "keys";
    static final String ORDER = "order";

    /** The fields of the index below the list's own field. */
    static List<String> index(String field) {
        return List.of(field + "." + KEYS, field + "." + ORDER);
    }

    /** @param wanted the values asked for, in the list's fixed order, null where any value will do */
    static String key(SequencedMap<String, @Nullable String> wanted) {
        return wanted.entrySet().stream()
                .filter(it -> it.getValue() != null)
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("&"));
    }

    Map<String, Object> fields() {
        return Map.of(KEYS, keys(), ORDER, order);
    }

    private List<String> keys() {
        var parts = values.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .toList();
        return IntStream.range(0, 1 << parts.size())
                .mapToObj(chosen -> IntStream.range(0, parts.size())
                        .filter(part -> (chosen >> part & 1) == 1)
                        .mapToObj(parts::get)
                        .collect(Collectors.joining("&")))
                .toList();
    }
}
