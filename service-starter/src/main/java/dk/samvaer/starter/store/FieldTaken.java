package dk.samvaer.starter.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another aggregate holds a value that no two may share, so that nothing was written. */
public final class FieldTaken extends RuntimeException {
    private final String field;
    private final @Nullable Object value;

    /** @param field its path in the document */
    public FieldTaken(String field, @Nullable Object value) {
        super(field + " is taken", null, false, false);
        this.field = field;
        this.value = value;
    }

    /** The value that stopped a change. */
    public static FieldTaken by(Change change, String field) {
        return new FieldTaken(field, value(field, change.state(), change.listed()));
    }

    static FieldTaken by(Stored document, String field) {
        return new FieldTaken(field, value(field, document.state(), document.listed()));
    }

    /** The value at a path such as {@code state.label}; null where there is none. */
    public static @Nullable Object value(String field, Map<String, Object> state, Map<String, Object> listed) {
        Object value = Map.of("state", state, "listed", listed);
        for (String step : field.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    String field() {
        return field;
    }

    /** The aggregate that holds the value, unless it has given it up by now. */
    Optional<UUID> holder(AggregateStore store) {
        return value == null ? Optional.empty() : store.holder(field, value);
    }
}
