package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All values that a document has at a path, those inside arrays at any depth too; a missing one where it has none. */
final class FieldValues {
    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean isPlain = true;

    private FieldValues() {}

    static FieldValues of(Document document, String path) {
        FieldValues found = new FieldValues();
        found.collect(document, path);
        if (found.values.isEmpty()) {
            found.values.add(Missing.getInstance());
        }
        return found;
    }

    /** The document with nothing but what leads to the paths; an array on the way is kept whole. */
    static Document only(Document document, Collection<String> paths) {
        Document kept = new Document();
        paths.forEach(path -> copy(document, path, kept));
        return kept;
    }

    private static void copy(Document document, String path, Document kept) {
        String field = first(path);
        Object value = document.get(field);
        if (value instanceof Document inner && !rest(path).isEmpty()) {
            Object known = kept.computeIfAbsent(field, it -> new Document());
            copy(inner, rest(path), (Document) known);
        } else if (document.containsKey(field)) {
            kept.put(field, value);
        }
    }

    List<@Nullable Object> values() {
        return values;
    }

    boolean areMissing() {
        return values.stream().allMatch(Missing.class::isInstance);
    }

    /** Whether there is one value, with no array on the way to it, that sorts exactly as its key. */
    boolean arePlain() {
        return isPlain && SortKey.isExact(values.getFirst());
    }

    private void collect(@Nullable Object value, String path) {
        if (value instanceof Collection<?> list) {
            isPlain = false;
            list.forEach(element -> collect(element, path));
            collectElement(list, path);
        } else if (path.isEmpty()) {
            values.add(value);
        } else if (value instanceof Document document) {
            String field = first(path);
            if (document.containsKey(field)) {
                collect(document.get(field), rest(path));
            }
        }
    }

    /** A path such as {@code entries.0.time} may name an element by its number. */
    private void collectElement(Collection<?> list, String path) {
        String field = first(path);
        if (!field.isEmpty() && field.chars().allMatch(Character::isDigit)) {
            list.stream().skip(Long.parseLong(field)).limit(1).forEach(element -> collect(element, rest(path)));
        }
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String rest(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }
}
