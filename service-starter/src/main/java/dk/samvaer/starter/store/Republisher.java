package dk.samvaer.starter.store;

import static java.util.stream.Collectors.groupingBy;

import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.events.EventCounters;
import dk.samvaer.starter.events.Watermark;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Publishes again, exactly as it was, an event that an aggregate has published before or is about to. The repeat is written to the outbox,
 * so that it survives a stop, and leaves by the relay like any other entry.
 */
public final class Republisher {
    /** Repeats that one aggregate may have waiting, each for any number of requests; further ones are dropped and counted, since equal ones wait. */
    static final int MAX_WAITING = 100;

    private static final int MAX_ATTEMPTS = 100;

    private final AggregateStore store;
    private final History history;
    private final RelayTrigger relay;
    private final Clock clock;

    public Republisher(AggregateStore store, History history, RelayTrigger relay, Clock clock) {
        this.store = store;
        this.history = history;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Lets the event leave once more for each request that the aggregate has not heard before. Requests of one source are heard in their
     * order. An event that was never published is not repeated.
     *
     * @param sequence number of the event among those of the aggregate
     * @throws NotFound where there is no such aggregate
     */
    public void again(UUID id, long sequence, List<Watermark> requests) {
        requests.stream()
                .collect(groupingBy(Watermark::source))
                .values()
                .forEach(ofOneSource -> ofOneSource(id, sequence, ofOneSource));
    }

    private void ofOneSource(UUID id, long sequence, List<Watermark> requests) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Stored stored = store.find(id).orElseThrow(() -> new NotFound(store.name(), id));
            List<Watermark> unheard = requests.stream()
                    .filter(request -> !Repeats.isRepeat(stored, request, true))
                    .toList();
            if (unheard.isEmpty()) {
                return;
            }
            if (isFull(stored)) {
                EventCounters.notRepeated(unheard.size());
                return;
            }
            Optional<OutboxEntry> event = event(stored, sequence);
            if (event.isEmpty() || committed(stored, event.get(), unheard)) {
                return;
            }
        }
        throw new IllegalStateException("no free moment to write " + store.name() + " " + id);
    }

    private static boolean isFull(Stored stored) {
        return stored.outbox().stream().filter(OutboxEntry::isRepeat).count() >= MAX_WAITING;
    }

    /** The relay copies an entry to the history before it removes it from the outbox, so it is in one of them. */
    private Optional<OutboxEntry> event(Stored stored, long sequence) {
        return stored.outbox().stream()
                .filter(entry -> entry.sequence() == sequence && !entry.isRepeat())
                .findFirst()
                .or(() -> history.of(stored.id()).stream()
                        .filter(entry -> entry.sequence() == sequence)
                        .findFirst());
    }

    private boolean committed(Stored stored, OutboxEntry event, List<Watermark> unheard) {
        OutboxEntry repeat = event.again(unheard.size(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Optional<List<OutboxEntry>> outbox = store.update(new Change(
                stored.id(),
                stored.version(),
                stored.state(),
                stored.listed(),
                stored.sequence(),
                List.of(repeat),
                unheard.getLast(),
                stored.nextDue(),
                stored.changedAt(),
                null,
                null));
        outbox.ifPresent(entries -> relay.trigger(store, stored.id(), entries));
        return outbox.isPresent();
    }
}
