package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.messaging.Relay;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the first answer to a report once more: the same event with the same id, taken from the history. It does so beside its caller and
 * throws nothing: an answer that has not left yet, and one that its topic does not take now, is tried again after a pause that grows. What
 * waits is lost when the process ends; a supplier that still misses its answer sends the report again.
 */
@Component
class AnswerResender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerResender.class);
    private static final int REPORTS_AT_MOST = 1_000;
    private static final int TIMES_AT_MOST = 100;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final History history;
    private final Relay relay;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** How many more times the answer to a report is to be sent. */
    private final ConcurrentHashMap<UUID, Integer> waiting = new ConcurrentHashMap<>();

    AnswerResender(History history, Relay relay) {
        this.history = history;
        this.relay = relay;
    }

    void send(UUID reportId) {
        if (waiting.size() >= REPORTS_AT_MOST && !waiting.containsKey(reportId)) {
            LOG.warn("The answer to {} is not sent again: too many wait", reportId);
        } else if (add(reportId, 1) == 1) {
            threads.execute(() -> attempt(reportId, FIRST_PAUSE));
        }
    }

    private int add(UUID reportId, int times) {
        return waiting.merge(reportId, times, (before, more) -> Math.min(before + more, TIMES_AT_MOST));
    }

    /** Takes over whatever waits for the report, so that no other attempt sends it too. */
    private void attempt(UUID reportId, Duration pause) {
        Integer times = waiting.remove(reportId);
        int left = times == null ? 0 : times - sent(reportId, times);
        if (left > 0) {
            add(reportId, left);
            Duration next = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, threads)
                    .execute(() -> attempt(reportId, next));
        }
    }

    private int sent(UUID reportId, int times) {
        int sent = 0;
        try {
            Optional<OutboxEntry> answer = history.of(reportId).stream().findFirst();
            while (sent < times && answer.isPresent() && relay.sendAgain(answer.get())) {
                sent++;
            }
        } catch (RuntimeException away) {
            LOG.warn("The answer to {} waits to be sent again: {}", reportId, away.toString());
        }
        return sent;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
