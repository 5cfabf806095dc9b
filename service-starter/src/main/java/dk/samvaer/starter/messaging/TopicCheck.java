package dk.samvaer.starter.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Checks that the platform's topics can keep what the platform promises: copies on several brokers, acknowledged by more than one, and kept
 * for ever. A service is not ready before it has seen that, nor once it has seen otherwise; that the broker is away changes nothing.
 */
public final class TopicCheck implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(TopicCheck.class);
    private static final int PATIENCE_S = 20;

    private final Supplier<Admin> brokers;
    private final List<String> topics;
    private final Demands demands;
    private volatile @Nullable List<String> faults;

    /**
     * What each topic must have.
     *
     * @param replicas copies of each partition
     * @param inSyncReplicas copies that must have an event before it counts as taken
     */
    public record Demands(int replicas, int inSyncReplicas) {}

    /** @param topics the service's own topic and those of the platform that it reads */
    public TopicCheck(Supplier<Admin> brokers, Collection<String> topics, Demands demands) {
        this.brokers = brokers;
        this.topics = topics.stream().distinct().sorted().toList();
        this.demands = demands;
    }

    @Override
    public Health health() {
        List<String> known = faults;
        if (known == null) {
            return Health.outOfService().withDetail("topics", "not checked yet").build();
        }
        return known.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("topics", known).build();
    }

    /** Asks the brokers now. What has become worse, or good again, is logged once. */
    @Scheduled(fixedDelayString = "${samvaer.topics.interval:15s}")
    public void check() {
        List<String> found;
        try (Admin admin = brokers.get()) {
            found = topics.stream().flatMap(topic -> faults(admin, topic)).toList();
        } catch (Unanswered away) {
            LOG.warn("The topics cannot be checked: {}", away.getMessage());
            return;
        }
        if (!found.equals(faults)) {
            found.forEach(fault -> LOG.error("A topic cannot keep the promises: {}", fault));
            LOG.info("Checked {} topics, {} faults", topics.size(), found.size());
        }
        faults = found;
    }

    private Stream<String> faults(Admin admin, String topic) {
        ConfigResource named = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            TopicDescription description = answer(() ->
                            admin.describeTopics(List.of(topic)).allTopicNames().get(PATIENCE_S, TimeUnit.SECONDS))
                    .get(topic);
            Config config = answer(
                            () -> admin.describeConfigs(List.of(named)).all().get(PATIENCE_S, TimeUnit.SECONDS))
                    .get(named);
            return faults(topic, description, config);
        } catch (UnknownTopicOrPartitionException unknown) {
            return Stream.of(topic + " does not exist");
        }
    }

    private Stream<String> faults(String topic, @Nullable TopicDescription description, @Nullable Config config) {
        List<String> found = new ArrayList<>();
        int replicas = description == null
                ? 0
                : description.partitions().stream()
                        .mapToInt(partition -> partition.replicas().size())
                        .min()
                        .orElse(0);
        if (replicas < demands.replicas()) {
            found.add(topic + " has " + replicas + " replicas, not " + demands.replicas());
        }
        if (number(config, "min.insync.replicas") < demands.inSyncReplicas()) {
            found.add(topic + " has min.insync.replicas below " + demands.inSyncReplicas());
        }
        if (number(config, "retention.ms") != -1) {
            found.add(topic + " loses events: retention.ms is not -1");
        }
        return found.stream();
    }

    private static long number(@Nullable Config config, String name) {
        ConfigEntry entry = config == null ? null : config.get(name);
        return entry == null || entry.value() == null ? 0 : Long.parseLong(entry.value());
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws InterruptedException, ExecutionException, TimeoutException;
    }

    private static final class Unanswered extends RuntimeException {
        Unanswered(Throwable cause) {
            super(cause.toString(), cause);
        }
    }

    private static <K, V> Map<K, V> answer(Question<Map<K, V>> question) {
        try {
            return question.ask();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof UnknownTopicOrPartitionException unknown) {
                throw unknown;
            }
            throw new Unanswered(refused.getCause() == null ? refused : refused.getCause());
        } catch (TimeoutException late) {
            throw new Unanswered(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(stopped);
        }
    }
}
