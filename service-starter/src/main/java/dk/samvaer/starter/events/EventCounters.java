package dk.samvaer.starter.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what becomes of events, in Micrometer's global registry, which the service's own one belongs to. */
public final class EventCounters {
    private static final Logger LOG = LoggerFactory.getLogger(EventCounters.class);
    private static final Counter REPEATED = Metrics.counter("samvaer.events.repeated");
    private static final Counter RETRIED = Metrics.counter("samvaer.events.retried");
    private static final Counter NOT_REPEATED = Metrics.counter("samvaer.events.not.repeated");

    private EventCounters() {}

    /** An event was applied. */
    public static void applied(String type) {
        count(Metrics.counter("samvaer.events.applied", "type", type));
    }

    /** An event came again that an aggregate had applied before. */
    public static void repeated() {
        count(REPEATED);
    }

    /** The records of a poll are offered again, since the database was away. */
    public static void retried() {
        count(RETRIED);
    }

    /** An event that was to be published again was not, so many times, since enough equal ones wait. */
    public static void notRepeated(int times) {
        count(NOT_REPEATED, times);
    }

    /** An event was parked. */
    public static void parked(String reason) {
        count(Metrics.counter("samvaer.events.parked", "reason", reason));
    }

    /** The broker has taken an event. */
    public static void sent(String topic) {
        count(Metrics.counter("samvaer.events.sent", "topic", topic));
    }

    /** The broker has not taken an event, which stays in its outbox. */
    public static void unsent(String topic) {
        count(Metrics.counter("samvaer.events.unsent", "topic", topic));
    }

    private static void count(Counter counter) {
        count(counter, 1);
    }

    /** A registry asks for the current trace, which a service that starts or ends may not have; the event goes on uncounted. */
    private static void count(Counter counter, int times) {
        try {
            counter.increment(times);
        } catch (RuntimeException uncounted) {
            LOG.debug("Not counted: {}", counter.getId().getName(), uncounted);
        }
    }
}
