package dk.samvaer.starter.messaging;

import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.store.AggregateStore.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The outboxes of a store that wait to be sent, page by page. Whole pages at the front that wait for resting topics are read again only after
 * ten seconds, so that a hundred thousand entries of one missing topic cost the others no scan each second.
 */
final class UnsentOutboxes implements SharedSweep.Waiting {
    static final Duration LOOKED_AT_AGAIN_AFTER = Duration.ofSeconds(10);

    private final SharedSweep.Waiting unsent;
    private final Predicate<UUID> rests;
    private final LongSupplier nanoTime;
    private @Nullable Due passedOver;
    private long passedOverAt;

    /** @param rests whether an outbox waits for a topic that rests */
    UnsentOutboxes(SharedSweep.Waiting unsent, Predicate<UUID> rests, LongSupplier nanoTime) {
        this.unsent = unsent;
        this.rests = rests;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized List<Due> page(Instant before, @Nullable Due after, int limit) {
        if (after == null && nanoTime.getAsLong() - passedOverAt >= LOOKED_AT_AGAIN_AFTER.toNanos()) {
            passedOver = null;
        }
        var from = after == null ? passedOver : after;
        var page = unsent.page(before, from, limit);
        if (Objects.equals(from, passedOver)
                && page.size() == limit
                && page.stream().allMatch(it -> rests.test(it.id()))) {
            passOver(page.getLast());
        }
        return page;
    }

    private void passOver(Due last) {
        if (passedOver == null) {
            passedOverAt = nanoTime.getAsLong();
        }
        passedOver = last;
    }
}
