package dk.samvaer.starter.messaging;

import dk.samvaer.starter.messaging.Inbox.Refusal;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies parked events in order: automatically where they wait for another event, on an operator's request otherwise. */
public final class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private static final Duration TOLD_AFTER = Duration.ofMinutes(10);

    private final Parking parking;
    private final Inbox inbox;
    private final Predicate<UUID> mine;
    private final Clock clock;

    /** @param mine which cases are left to this instance */
    public Replay(Parking parking, Inbox inbox, Predicate<UUID> mine, Clock clock) {
        this.parking = parking;
        this.inbox = inbox;
        this.mine = mine;
        this.clock = clock;
    }

    /**
     * Tries the events of the cases that wait for another event and have paused long enough: those of this instance's share, and those of which
     * it has just parked or applied an event.
     */
    public void round() {
        parking.casesToTry(clock.instant(), mine).forEach(this::replayByItself);
    }

    /** Trouble with one case leaves the others' turn to them; what the database cannot do now is tried again in the next round. */
    private void replayByItself(UUID caseId) {
        try {
            replay(caseId, false);
        } catch (RuntimeException trouble) {
            LOG.warn("Parked events of case {} wait for the next round", caseId, trouble);
        }
    }

    /**
     * Tries the parked events of a case in order, until one that cannot be applied.
     *
     * @param stopped whether to try also what waits for an operator
     * @return how many were applied
     */
    public int replay(UUID caseId, boolean stopped) {
        int applied = 0;
        Set<String> waitingTopics = new HashSet<>();
        for (ParkedEvent event : inOrder(parking.ofCase(caseId))) {
            if (!stopped && event.reason().waitsForAnOperator()) {
                return applied;
            }
            if (waitingTopics.contains(event.topic())) {
                continue;
            }
            Optional<Reason> refused = attempt(event, stopped);
            if (refused.isEmpty()) {
                applied++;
            } else if (refused.get().waitsForAnOperator()) {
                return applied;
            } else {
                waitingTopics.add(event.topic());
            }
        }
        return applied;
    }

    /** In order of arrival, and within a topic by partition and offset, since the clocks of two instances may differ. */
    private static List<ParkedEvent> inOrder(List<ParkedEvent> arrived) {
        Map<String, Iterator<ParkedEvent>> byTopic = new HashMap<>();
        arrived.stream()
                .sorted(Comparator.comparing(ParkedEvent::partition).thenComparing(ParkedEvent::offset))
                .collect(Collectors.groupingBy(ParkedEvent::topic))
                .forEach((topic, events) -> byTopic.put(topic, events.iterator()));
        return arrived.stream()
                .map(event -> Objects.requireNonNull(byTopic.get(event.topic())).next())
                .toList();
    }

    /** Tries one event that belongs to no known case, on an operator's request. */
    public int replayAlone(ParkedEvent event) {
        return attempt(event, true).isEmpty() ? 1 : 0;
    }

    private Optional<Reason> attempt(ParkedEvent event, boolean asked) {
        Optional<Refusal> refusal = inbox.retry(event, asked && event.reason() == Reason.SEQUENCE_REUSED);
        if (refusal.isEmpty()) {
            parking.remove(event);
            LOG.info("Applied {} of case {} from parking", event.id(), event.caseId());
        } else {
            explain(event, refusal.get());
        }
        return refusal.map(Refusal::reason);
    }

    private void explain(ParkedEvent event, Refusal refusal) {
        Instant now = clock.instant();
        parking.explain(event, refusal.reason(), refusal.detail(), now);
        Duration age = Duration.between(event.parkedAt(), now);
        if (refusal.reason() == Reason.MISSING && age.compareTo(TOLD_AFTER) > 0) {
            LOG.warn("{} of case {} has waited {}: {}", event.id(), event.caseId(), age, refusal.detail());
        }
    }
}
