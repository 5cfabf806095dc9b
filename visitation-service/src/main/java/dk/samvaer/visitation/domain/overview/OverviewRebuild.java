package dk.samvaer.visitation.domain.overview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the timelines from all topics, and how far it has come.
 *
 * @param clear whether the timelines were emptied first
 */
public record OverviewRebuild(
        UUID id,
        State state,
        boolean clear,
        long read,
        long total,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public static OverviewRebuild begin(UUID id, boolean clear, Instant now) {
        return new OverviewRebuild(id, State.RUNNING, clear, 0, 0, now, null);
    }

    public OverviewRebuild of(long records) {
        return new OverviewRebuild(id, state, clear, read, records, startedAt, endedAt);
    }

    public OverviewRebuild after(long more) {
        return new OverviewRebuild(id, state, clear, read + more, total, startedAt, endedAt);
    }

    public OverviewRebuild ended(State how, Instant now) {
        return new OverviewRebuild(id, how, clear, read, total, startedAt, now);
    }
}
