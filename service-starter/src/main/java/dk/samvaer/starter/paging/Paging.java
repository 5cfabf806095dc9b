package dk.samvaer.starter.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, from the query parameters {@code pageSize} (1 to 100, else 400) and {@code cursor}.
 *
 * @param cursor what the previous {@link Page} gave, or null for the first page
 */
public record Paging(int pageSize, @Nullable String cursor) {
    public static final int DEFAULT = 25;
    public static final int MAX = 100;
}
