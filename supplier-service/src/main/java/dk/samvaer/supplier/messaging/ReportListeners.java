package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.messaging.Consumers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Reads the topic of each supplier by a listener of its own, in a group of its own, so that no supplier waits for the reports of another. A
 * topic that is made while the service runs is read within seconds ({@link #EVERY}).
 *
 * <p>The service is ready once the topics have been listed and their listeners have joined. A listener that cannot join delays that for a
 * bounded time only, and nothing that happens later makes the service unready, so that no supplier's trouble keeps it from the others.
 */
final class ReportListeners implements SmartLifecycle, HealthIndicator {
    static final Duration EVERY = Duration.ofSeconds(5);

    /** How long a listener that does not join keeps the service unready. */
    static final Duration JOIN_WITHIN = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(ReportListeners.class);
    private static final int PATIENCE_S = 20;

    private final Supplier<Admin> brokers;
    private final Function<String, MessageListenerContainer> listeners;
    private final ReportRetention retention;
    private final Duration joinWithin;
    private final Map<String, MessageListenerContainer> running = new ConcurrentHashMap<>();
    private final long begun = System.nanoTime();
    private volatile @Nullable Duration firstListed;
    private volatile @Nullable Duration unlistedSince = Duration.ZERO;
    private volatile boolean ready;
    private @Nullable ScheduledExecutorService looking;

    /**
     * @param listeners makes the listener of a topic
     * @param joinWithin how long a listener that does not join keeps the service unready
     */
    ReportListeners(
            Supplier<Admin> brokers,
            Function<String, MessageListenerContainer> listeners,
            ReportRetention retention,
            Duration joinWithin) {
        this.brokers = brokers;
        this.listeners = listeners;
        this.retention = retention;
        this.joinWithin = joinWithin;
    }

    @Override
    public Health health() {
        var listed = firstListed;
        if (ready) {
            return Health.up().build();
        }
        if (listed == null) {
            return Health.outOfService().withDetail("topics", "not listed yet").build();
        }
        var waiting = running.entrySet().stream()
                .filter(listener -> !Consumers.hasJoined(listener.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        boolean patient = age().minus(listed).compareTo(joinWithin) < 0;
        if (!waiting.isEmpty() && patient) {
            return Health.outOfService().withDetail("not joined", waiting).build();
        }
        waiting.forEach(topic -> LOG.error("{} is not read yet, and the service is ready without it", topic));
        ready = true;
        return Health.up().build();
    }

    /** For how long the topics could not be listed, so that no new one is read; zero while they can be. */
    Duration unlisted() {
        var since = unlistedSince;
        return since == null ? Duration.ZERO : age().minus(since);
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public synchronized void start() {
        if (looking == null) {
            looking = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().factory());
            looking.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** That the brokers are away changes nothing: the listeners there are wait for them, and the next look finds what is new. */
    private void look() {
        try (Admin admin = brokers.get()) {
            Set<String> topics = admin.listTopics().names().get(PATIENCE_S, TimeUnit.SECONDS);
            listenTo(topics.stream().filter(ReportTopics::isOfReports).collect(Collectors.toSet()));
            listed();
            retention.check(admin, topics);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException away) {
            LOG.warn("The topics of suppliers' systems cannot be listed: {}", away.toString());
            if (unlistedSince == null) {
                unlistedSince = age();
            }
        }
    }

    private void listed() {
        unlistedSince = null;
        if (firstListed == null) {
            firstListed = age();
        }
    }

    /** Those of topics that are gone end, since a topic of the same name made anew counts from zero. */
    private synchronized void listenTo(Set<String> topics) {
        if (looking == null) {
            return;
        }
        running.entrySet().removeIf(listener -> {
            boolean gone = !topics.contains(listener.getKey());
            if (gone) {
                listener.getValue().stop();
                LOG.info("{} is gone and not read any more", listener.getKey());
            }
            return gone;
        });
        topics.stream().filter(topic -> !running.containsKey(topic)).sorted().forEach(topic -> {
            var listener = listeners.apply(topic);
            listener.start();
            running.put(topic, listener);
            LOG.info("{} is read", topic);
        });
    }

    @Override
    public void stop() {
        List<MessageListenerContainer> ending;
        synchronized (this) {
            if (looking != null) {
                looking.shutdownNow();
                looking = null;
            }
            ending = List.copyOf(running.values());
            running.clear();
        }
        ending.parallelStream().forEach(MessageListenerContainer::stop);
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }

    /** As other listeners: the last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
