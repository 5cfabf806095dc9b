package dk.samvaer.supplier.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks that the topics of suppliers' systems keep what they hold for a bounded time: reports may hold text about persons, which has been
 * stored encrypted by then, and no erasure reaches a topic. A topic that keeps longer is told in the log and counted, and read all the same.
 */
// DP-06
final class ReportRetention {
    static final Duration LONGEST = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(ReportRetention.class);
    private static final int PATIENCE_S = 20;

    private volatile List<String> faults = List.of();

    /** The topics that keep for longer than {@link #LONGEST}, or for ever. */
    List<String> faults() {
        return faults;
    }

    /** @param topics all that there are */
    void check(Admin admin, Collection<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        var named = topics.stream()
                .filter(ReportTopics::isOfSuppliers)
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        var found = admin.describeConfigs(named).all().get(PATIENCE_S, TimeUnit.SECONDS).entrySet().stream()
                .filter(described -> !isBounded(described.getValue()))
                .map(Map.Entry::getKey)
                .map(ConfigResource::name)
                .sorted()
                .toList();
        if (!found.equals(faults)) {
            found.forEach(topic -> LOG.error("{} keeps reports for more than {} days", topic, LONGEST.toDays()));
        }
        faults = found;
    }

    private static boolean isBounded(Config config) {
        var kept = config.get("retention.ms");
        long millis = kept == null || kept.value() == null ? -1 : Long.parseLong(kept.value());
        return millis >= 0 && millis <= LONGEST.toMillis();
    }
}
