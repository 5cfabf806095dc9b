package dk.samvaer.starter.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;

/** Counts what becomes of events, in Micrometer's global registry, which the service's own one belongs to. */
public final class EventCounters {
    private static final Counter REPEATED = Metrics.counter("samvaer.events.repeated");
    private static final Counter RETRIED = Metrics.counter("samvaer.events.retried");

    private EventCounters() {}

    /** An event was applied. */
    public static void applied(String type) {
        Metrics.counter("samvaer.events.applied", "type", type).increment();
    }

    /** An event came again that an aggregate had applied before. */
    public static void repeated() {
        REPEATED.increment();
    }

    /** The records of a poll are offered again, since the database was away. */
    public static void retried() {
        RETRIED.increment();
    }

    /** An event was parked. */
    public static void parked(String reason) {
        Metrics.counter("samvaer.events.parked", "reason", reason).increment();
    }

    /** The broker has taken an event. */
    public static void sent(String topic) {
        Metrics.counter("samvaer.events.sent", "topic", topic).increment();
    }

    /** The broker has not taken an event, which stays in its outbox. */
    public static void unsent(String topic) {
        Metrics.counter("samvaer.events.unsent", "topic", topic).increment();
    }
}
