package dk.samvaer.starter.messaging;

import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps periodically for outboxes that a failure left behind and for parked events that can be tried again. */
public final class Recovery {
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);
    private static final int AT_A_TIME = 500;

    private final AggregatesFactory aggregates;
    private final Relay relay;
    private final Replay replay;
    private final Clock clock;
    private final String ownTopic;

    /** @param ownTopic the service's own topic; while the broker does not take events for it, the sweep is left out */
    public Recovery(AggregatesFactory aggregates, Relay relay, Replay replay, Clock clock, String ownTopic) {
        this.aggregates = aggregates;
        this.relay = relay;
        this.replay = replay;
        this.clock = clock;
        this.ownTopic = ownTopic;
    }

    /** Triggers the relay for every outbox with an entry older than two seconds. */
    @Scheduled(fixedDelayString = "${samvaer.relay.interval:1s}")
    public void carryLeftBehind() {
        Instant before = clock.instant().minus(LEFT_BEHIND);
        aggregates.all().stream().map(Aggregates::store).forEach(store -> carry(store, before));
    }

    private void carry(AggregateStore store, Instant before) {
        if (!relay.resting(ownTopic)) {
            store.unsentSince(before, AT_A_TIME).forEach(id -> relay.trigger(store, id, store.outbox(id)));
        }
    }

    /** Tries parked events that only waited for others. */
    @Scheduled(fixedDelayString = "${samvaer.parking.interval:1s}")
    public void replayWaiting() {
        replay.round();
    }
}
