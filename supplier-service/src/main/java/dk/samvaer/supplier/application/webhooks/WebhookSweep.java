package dk.samvaer.supplier.application.webhooks;

import dk.samvaer.supplier.domain.webhooks.Webhook;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes through the webhooks every second. Each supplier has a thread of its own and at most four sendings at a time, so that none waits for another's system. */
public final class WebhookSweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookSweep.class);
    private static final int AT_A_TIME = 4;
    private static final int ENDS_WITHIN_SECONDS = 15;

    private final WebhookDeliveries deliveries;
    private final Predicate<UUID> mine;
    private final BooleanSupplier open;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());

    /**
     * @param mine which webhooks are this instance's share; where two instances disagree, both may send
     * @param open whether the database may be used yet
     */
    public WebhookSweep(WebhookDeliveries deliveries, Predicate<UUID> mine, BooleanSupplier open) {
        this.deliveries = deliveries;
        this.mine = mine;
        this.open = open;
    }

    /** Begins a round for each supplier that has none under way. */
    @Scheduled(fixedDelayString = "${samvaer.webhooks.interval:1s}")
    public void round() {
        if (!closed && open.getAsBoolean()) {
            deliveries.suppliers().stream()
                    .filter(supplier -> mine.test(Webhook.idOf(supplier)))
                    .filter(underWay::add)
                    .forEach(supplier -> threads.execute(() -> round(supplier)));
        }
    }

    private void round(String supplier) {
        try {
            boolean more = deliveries.writeDown(supplier);
            while ((sends(supplier) || more) && !closed) {
                more = deliveries.writeDown(supplier);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException failed) {
            told(supplier, failed);
        } finally {
            underWay.remove(supplier);
        }
    }

    private void told(String supplier, Exception failed) {
        if (closed) {
            LOG.debug("The answers to {} are left to another instance", supplier, failed);
        } else {
            LOG.warn("The answers to {} wait for the next round", supplier, failed);
        }
    }

    /** @return whether any was sent */
    private boolean sends(String supplier) throws InterruptedException, ExecutionException {
        List<UUID> due = deliveries.isReady(supplier) ? deliveries.due(supplier) : List.of();
        for (int from = 0; from < due.size() && !closed && deliveries.isReady(supplier); from += AT_A_TIME) {
            List<Callable<Void>> together = due.subList(from, Math.min(from + AT_A_TIME, due.size())).stream()
                    .<Callable<Void>>map(id -> () -> {
                        deliveries.send(supplier, id);
                        return null;
                    })
                    .toList();
            for (Future<Void> sent : threads.invokeAll(together)) {
                sent.get();
            }
        }
        return !due.isEmpty();
    }

    /** Begins nothing more, and waits for the sendings under way, which take a bounded time. */
    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
