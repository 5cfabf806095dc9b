package dk.samvaer.supplier.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Reads the topic of each supplier by a listener of its own, in a group of its own, so that no supplier waits for the reports of another. A
 * topic that is made while the service runs is read within seconds ({@link #EVERY}).
 */
final class ReportListeners implements SmartLifecycle {
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(ReportListeners.class);
    private static final int PATIENCE_S = 20;

    private final Supplier<Admin> brokers;
    private final Function<String, MessageListenerContainer> listeners;
    private final ReportRetention retention;
    private final Map<String, MessageListenerContainer> running = new HashMap<>();
    private @Nullable ScheduledExecutorService looking;

    /** @param listeners makes the listener of a topic */
    ReportListeners(
            Supplier<Admin> brokers, Function<String, MessageListenerContainer> listeners, ReportRetention retention) {
        this.brokers = brokers;
        this.listeners = listeners;
        this.retention = retention;
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
            retention.check(admin, topics);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException away) {
            LOG.warn("The topics of suppliers' systems cannot be listed: {}", away.toString());
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
