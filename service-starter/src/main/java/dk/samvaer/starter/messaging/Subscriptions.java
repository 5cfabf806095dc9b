package dk.samvaer.starter.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which types of events the service acts on, and how. Types that nobody subscribes to are ignored. */
public final class Subscriptions {
    private final Map<String, Subscription<?>> byType = new HashMap<>();

    /**
     * Acts on one type.
     *
     * @param type such as {@code supplier.need-change-reported.v1}
     * @param data a record of the fields that are read; others are ignored, and a field not marked nullable must be there
     * @param handler one call on the application service; it must change nothing when it has seen the event before
     */
    public <D> void on(String type, Class<D> data, BiConsumer<Heard, D> handler) {
        if (byType.put(type, new Subscription<>(data, handler)) != null) {
            throw new IllegalStateException("two subscriptions for " + type);
        }
    }

    @Nullable
    Subscription<?> find(String type) {
        return byType.get(type);
    }

    record Subscription<D>(Class<D> data, BiConsumer<Heard, D> handler) {}
}
