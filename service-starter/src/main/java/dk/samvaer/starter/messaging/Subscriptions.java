package dk.samvaer.starter.messaging;

import dk.samvaer.starter.events.EventEnvelope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Collects which types of events the service acts on, and how. Types without a subscription are ignored. Several handlers of one type are
 * called in order of subscription until one refuses; then the event is parked, and all are called again when it is replayed.
 */
public final class Subscriptions {
    private final Map<String, List<Subscription<?>>> byType = new HashMap<>();

    /**
     * Acts on one type.
     *
     * @param type such as {@code supplier.need-change-reported.v1}
     * @param data a record of the fields that are read; others are ignored, and a field not marked nullable must be there
     * @param handler one call on the application service; it must change nothing when it has seen the event before, by its own means
     */
    public <D> void on(String type, Class<D> data, BiConsumer<EventEnvelope, D> handler) {
        add(type, new Subscription<>(data, handler, false));
    }

    /**
     * Acts on one type also while an earlier event of the case is parked.
     *
     * @param handler one to which neither order nor repetition matters
     */
    public <D> void atOnce(String type, Class<D> data, BiConsumer<EventEnvelope, D> handler) {
        add(type, new Subscription<>(data, handler, true));
    }

    private void add(String type, Subscription<?> subscription) {
        byType.computeIfAbsent(type, unknown -> new ArrayList<>()).add(subscription);
    }

    List<Subscription<?>> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** @param atOnce whether it waits for no parked event */
    record Subscription<D>(Class<D> data, BiConsumer<EventEnvelope, D> handler, boolean atOnce) {
        void accept(CloudEvent event, EventEnvelope heard) {
            handler.accept(heard, EventReader.data(event, data));
        }
    }
}
