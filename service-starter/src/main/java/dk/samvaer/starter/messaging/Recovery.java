package dk.samvaer.starter.messaging;

import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps periodically for outboxes that a failure left behind and for parked events that can be tried again. */
public final class Recovery {
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);
    private static final int AT_A_TIME = 500;
    private static final int UNDER_WAY_AT_MOST = 2_000;

    private final AggregatesFactory aggregates;
    private final Relay relay;
    private final Replay replay;
    private final Parking parking;
    private final SharedSweep sweep;
    private final Clock clock;
    private final Map<AggregateStore, UnsentOutboxes> outboxes = new ConcurrentHashMap<>();

    public Recovery(
            AggregatesFactory aggregates, Relay relay, Replay replay, Parking parking, SharedSweep sweep, Clock clock) {
        this.aggregates = aggregates;
        this.relay = relay;
        this.replay = replay;
        this.parking = parking;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Triggers the relay for every outbox with an entry older than two seconds, unless the topic of the entry rests. */
    @Scheduled(fixedDelayString = "${samvaer.relay.interval:1s}")
    public void carryLeftBehind() {
        Instant before = clock.instant().minus(LEFT_BEHIND);
        aggregates.all().stream().map(Aggregates::store).forEach(store -> carry(store, before));
    }

    private void carry(AggregateStore store, Instant before) {
        var unsent = outboxes.computeIfAbsent(
                store, it -> new UnsentOutboxes(it::unsentSince, relay::waitsForRestingTopic, System::nanoTime));
        sweep.sweep(before, AT_A_TIME, unsent, relay::mayBegin, ids -> {
            store.outboxes(ids).forEach((id, outbox) -> relay.trigger(store, id, outbox));
            return relay.underWay() < UNDER_WAY_AT_MOST;
        });
    }

    /** Tries parked events that only waited for others; where none is due, it costs no query. */
    @Scheduled(fixedDelayString = "${samvaer.parking.interval:200ms}")
    public void replayWaiting() {
        replay.round();
    }

    /** Learns what other instances have parked and removed. */
    @Scheduled(fixedDelayString = "${samvaer.parking.refresh:2s}")
    public void refreshParked() {
        parking.refresh();
    }
}
