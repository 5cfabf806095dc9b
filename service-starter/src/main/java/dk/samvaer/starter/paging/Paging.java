package dk.samvaer.starter.paging;

import dk.samvaer.starter.domain.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, from the query parameters {@code pageSize} (1 to 100, else 400) and {@code cursor}.
 *
 * @param cursor where the previous {@link Page} ended, or null for the first page
 * @param list what the list is and how it is filtered, to which every cursor that is handed out is bound; empty binds to nothing
 */
public record Paging(int pageSize, @Nullable String cursor, String list) {
    public static final int DEFAULT = 25;
    public static final int MAX = 100;

    /** For a list that no request asked for. */
    public Paging(int pageSize, @Nullable String cursor) {
        this(pageSize, cursor, "");
    }

    /**
     * Reads a cursor that a caller gives back.
     *
     * @throws InvalidInput {@code CURSOR_INVALID} where another list, or the same under another filter, gave it
     */
    public static Paging given(int pageSize, @Nullable String bound, String list) {
        return new Paging(pageSize, bound == null ? null : Cursor.unbind(bound, list), list);
    }

    /** The text by which a caller asks this list, and no other, for what follows. */
    public String bind(String cursor) {
        return list.isEmpty() ? cursor : Cursor.bind(cursor, list);
    }
}
