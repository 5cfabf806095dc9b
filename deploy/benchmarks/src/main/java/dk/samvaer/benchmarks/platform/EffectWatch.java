package dk.samvaer.benchmarks.platform;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import dk.samvaer.benchmarks.measure.Latencies;
import dk.samvaer.benchmarks.measure.Waiting;
import dk.samvaer.local.platform.Part;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * Sees when the action plans of opened cases stand in plan-service.
 *
 * <p>It asks the service's database for their {@code _id}s, all that are awaited in one query, and rests four times as long as the query
 * took: less than a read over REST costs, and no more than a fifth of one connection. What is seen is late by up to that rest.
 */
public final class EffectWatch implements AutoCloseable {
    private static final int RESTS = 4;
    private static final int AT_ONCE = 100;
    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final MongoCollection<Document> plans;
    private final Latencies latencies = new Latencies();
    /** When the commands were meant to be sent whose effect is not seen yet. */
    private final NavigableSet<Long> outstanding = new ConcurrentSkipListSet<>();

    private final NavigableMap<Long, String> awaited = new ConcurrentSkipListMap<>();
    private final Thread watcher;
    private volatile long lastIntended;
    private volatile long lastSeen;
    private volatile boolean open = true;

    public EffectWatch(RunningPlatform platform) {
        plans = platform.collection(Part.PLAN, "action_plans");
        watcher = Thread.ofPlatform().start(this::watch);
    }

    /** A command is sent. */
    public void sent(long intended) {
        lastIntended = intended;
        outstanding.add(intended);
    }

    /** The command was answered: its effect is looked for. */
    public void accepted(long intended, UUID caseId) {
        awaited.put(intended, DerivedId.of(caseId, "action-plan").toString());
    }

    /** The command failed: there is nothing to look for. */
    public void failed(long intended) {
        outstanding.remove(intended);
    }

    /** Whether an effect is missing so long after its command was meant to be sent. */
    public boolean isLateBy(Duration time) {
        // The watcher may see the last of them at this moment, after which there is no first.
        Long oldest = outstanding.ceiling(Long.MIN_VALUE);
        return oldest != null && System.nanoTime() - oldest > time.toNanos();
    }

    /** Returns when all effects were seen: how long after the intended time of the last command. */
    public Duration awaitAll() {
        Waiting.until("effects of all commands", PATIENCE, LOOK, outstanding::isEmpty);
        return Duration.ofNanos(Math.max(0, lastSeen - lastIntended));
    }

    public Latencies latencies() {
        return latencies;
    }

    private void watch() {
        while (open) {
            long asked = System.nanoTime();
            if (!awaited.isEmpty()) {
                look();
            }
            LockSupport.parkNanos(Math.max(SHORTEST_REST, RESTS * (System.nanoTime() - asked)));
        }
    }

    private void look() {
        Map<String, Long> wanted = awaited.entrySet().stream()
                .limit(AT_ONCE)
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (Document found : plans.find(in("_id", wanted.keySet())).projection(include("_id"))) {
            Long intended = wanted.get(found.getString("_id"));
            if (intended != null && awaited.remove(intended) != null) {
                lastSeen = System.nanoTime();
                latencies.record(lastSeen - intended);
                outstanding.remove(intended);
            }
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            watcher.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
