package dk.samvaer.starter.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The listeners of the service. One that has stopped by itself is started again within seconds. A service is ready only once its listeners
 * have joined their group, and not while one has stopped; that the broker is away later does not make it unready, since commands are
 * kept meanwhile.
 */
public final class Consumers implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(Consumers.class);

    private final List<AbstractMessageListenerContainer<?, ?>> containers = new CopyOnWriteArrayList<>();

    /** Those of topics that come and go. */
    private final List<AbstractMessageListenerContainer<?, ?>> later = new CopyOnWriteArrayList<>();

    void add(AbstractMessageListenerContainer<?, ?> container) {
        containers.add(container);
    }

    void addLater(AbstractMessageListenerContainer<?, ?> container) {
        later.removeIf(before -> before.isInExpectedState() && !before.isRunning());
        later.add(container);
    }

    /** Starts again what has stopped though nobody asked it to. */
    @Scheduled(fixedDelayString = "${samvaer.consumers.interval:2s}")
    public void restartStopped() {
        all().filter(container -> !container.isInExpectedState()).forEach(stopped -> {
            LOG.error("The listener of {} had stopped and is started again", topics(stopped));
            stopped.stop();
            stopped.start();
        });
    }

    @Override
    public Health health() {
        boolean reading = containers.stream()
                .allMatch(container -> container.isRunning() && container.isInExpectedState() && hasJoined(container));
        return reading ? Health.up().build() : Health.outOfService().build();
    }

    /** Whether the listener has joined its group since it was started, also where others read all partitions. */
    public static boolean hasJoined(MessageListenerContainer container) {
        return total(container, "rebalance-total") > 0;
    }

    /** How many records wait in the partitions that this instance reads, as far as the broker has told it. */
    public double lag() {
        return all().mapToDouble(container -> total(container, "records-lag")).sum();
    }

    private Stream<AbstractMessageListenerContainer<?, ?>> all() {
        return Stream.concat(containers.stream(), later.stream());
    }

    private static double total(MessageListenerContainer container, String metric) {
        return container.metrics().values().stream()
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .filter(measured -> measured.getKey().name().equals(metric))
                .flatMapToDouble(measured -> Stream.of(measured.getValue().metricValue())
                        .filter(Double.class::isInstance)
                        .mapToDouble(Double.class::cast))
                .filter(Double::isFinite)
                .sum();
    }

    private static String topics(AbstractMessageListenerContainer<?, ?> container) {
        var topics = container.getContainerProperties().getTopics();
        return topics == null ? "a topic" : String.join(", ", topics);
    }
}
