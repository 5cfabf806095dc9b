package dk.samvaer.starter.messaging;

import dk.samvaer.starter.messaging.Inbox.Refusal;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies parked events in order: automatically where they wait for another event, on an operator's request otherwise. */
public final class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final Parking parking;
    private final Inbox inbox;

    public Replay(Parking parking, Inbox inbox) {
        this.parking = parking;
        this.inbox = inbox;
    }

    /** Tries the events of all cases that wait for another event. */
    public void round() {
        parking.casesThatWaitForOthers().forEach(this::replayByItself);
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
        for (ParkedEvent event : parking.ofCase(caseId)) {
            if (!stopped && waitsForAnOperator(event.reason())) {
                return applied;
            }
            if (waitingTopics.contains(event.topic())) {
                continue;
            }
            Optional<Reason> refused = attempt(event);
            if (refused.isEmpty()) {
                applied++;
            } else if (waitsForAnOperator(refused.get())) {
                return applied;
            } else {
                waitingTopics.add(event.topic());
            }
        }
        return applied;
    }

    /** Tries one event that belongs to no known case. */
    public int replayAlone(ParkedEvent event) {
        return attempt(event).isEmpty() ? 1 : 0;
    }

    private Optional<Reason> attempt(ParkedEvent event) {
        Optional<Refusal> refusal = inbox.retry(event);
        if (refusal.isEmpty()) {
            parking.remove(event.id());
            LOG.info("Applied {} of case {} from parking", event.id(), event.caseId());
        } else {
            parking.explain(event.id(), refusal.get().reason(), refusal.get().detail());
        }
        return refusal.map(Refusal::reason);
    }

    private static boolean waitsForAnOperator(Reason reason) {
        return reason != Reason.MISSING && reason != Reason.BEHIND;
    }
}
