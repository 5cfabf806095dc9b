package dk.samvaer.starter.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor asks for what follows; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * Makes a page of what was found by asking for one more than the page takes.
     *
     * @param found up to {@code paging.pageSize() + 1} items
     * @param cursor of an item: where the next page starts after it
     */
    public static <T> Page<T> of(List<T> found, Paging paging, Function<T, String> cursor) {
        if (found.size() <= paging.pageSize()) {
            return new Page<>(List.copyOf(found), null);
        }
        var items = List.copyOf(found.subList(0, paging.pageSize()));
        return new Page<>(items, paging.bind(cursor.apply(items.getLast())));
    }

    /** The page with what its items stand for, read all at once. */
    public <V> Page<V> mapAll(Function<List<T>, List<V>> reading) {
        return new Page<>(reading.apply(items), nextCursor);
    }

    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), nextCursor);
    }
}
