package dk.samvaer.starter.schema;

import java.util.List;
import java.util.stream.Stream;

/** The indexes that one part of a service stands on, as a bean. */
public record ExpectedIndexes(List<ExpectedIndex> all) {

    @SafeVarargs
    public static ExpectedIndexes of(List<ExpectedIndex>... parts) {
        return new ExpectedIndexes(Stream.of(parts).flatMap(List::stream).toList());
    }
}
