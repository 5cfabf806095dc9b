package dk.samvaer.starter.instances;

import dk.samvaer.starter.store.AggregateStore.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the documents in which something waits, page by page, and works on those of this instance's share. Where none of these can be
 * worked on now, it takes what has waited half a minute longer than it should: the instance whose share that is seems unable to.
 */
public final class SharedSweep {
    /** After so much longer, anybody takes it. */
    public static final Duration ANYBODYS_AFTER = Duration.ofSeconds(30);

    private final Predicate<UUID> mine;

    /** @param mine which documents are this instance's share */
    public SharedSweep(Predicate<UUID> mine) {
        this.mine = mine;
    }

    /** What waits since before a moment, the longest waiting first, after a given one. */
    @FunctionalInterface
    public interface Waiting {
        List<Due> page(Instant before, @Nullable Due after, int limit);
    }

    /** Works on documents; returns whether to go on with the next page. */
    @FunctionalInterface
    public interface Work {
        boolean on(List<UUID> ids);
    }

    /** @param ready whether a document can be worked on now */
    public void sweep(Instant before, int pageSize, Waiting waiting, Predicate<UUID> ready, Work work) {
        if (pages(before, pageSize, waiting, mine.and(ready), work) == Found.ONLY_OTHERS) {
            pages(before.minus(ANYBODYS_AFTER), pageSize, waiting, ready, work);
        }
    }

    private enum Found {
        NOTHING,
        ONLY_OTHERS,
        SOME
    }

    private static Found pages(Instant before, int pageSize, Waiting waiting, Predicate<UUID> which, Work work) {
        Found found = Found.NOTHING;
        boolean goesOn = true;
        @Nullable Due last = null;
        while (goesOn) {
            List<Due> page = waiting.page(before, last, pageSize);
            List<UUID> ids = page.stream().map(Due::id).filter(which).toList();
            if (!ids.isEmpty()) {
                found = Found.SOME;
            } else if (!page.isEmpty() && found == Found.NOTHING) {
                found = Found.ONLY_OTHERS;
            }
            goesOn = (ids.isEmpty() || work.on(ids)) && page.size() == pageSize;
            last = page.isEmpty() ? null : page.getLast();
        }
        return found;
    }
}
