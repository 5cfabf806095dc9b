package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.events.Watermark;
import java.util.Optional;

/** Tells what an aggregate has been asked or told before. */
final class Repeats {
    private Repeats() {}

    /**
     * Whether the request that this thread handles has changed the aggregate before.
     *
     * @throws KeyReused when its key came with another body
     */
    static boolean isRepeat(Stored stored) {
        ActKey key = ActKey.current();
        Optional<ActKey> before = stored.acts().stream()
                .map(DoneAct::key)
                .filter(act -> key != null && act.id().equals(key.id()))
                .findFirst();
        if (before.isPresent() && !before.get().equals(key)) {
            throw new KeyReused();
        }
        return before.isPresent();
    }

    /** Whether the request that this thread handles, from the same caller and with the same body, made the latest change of the aggregate. */
    static boolean isLatest(Stored stored) {
        ActKey key = ActKey.current();
        return key != null && stored.acts().contains(new DoneAct(key, stored.version()));
    }

    /**
     * Whether the aggregate has applied the event before.
     *
     * @throws SequenceReused where another event had its number before
     */
    static boolean isRepeat(Stored stored, Watermark heard, boolean acceptsReuse) {
        Watermark last = stored.seen().get(heard.source());
        if (last == null || !last.reusedBy(heard)) {
            return last != null && last.covers(heard);
        }
        if (!acceptsReuse) {
            throw new SequenceReused(heard.sequence());
        }
        return false;
    }
}
