package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.messaging.TopicCheck;
import dk.samvaer.starter.messaging.TopicCheck.Demands;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class TopicCheckTest {
    private static final Demands ONE_BROKER = new Demands(1, 1);

    private final String topic = "samvaer.checked." + UUID.randomUUID();

    @Test
    void service_is_ready_once_its_topics_were_seen_to_keep_what_is_promised() {
        RealParts.createTopics(RealParts.kafka(), 3, topic);
        awaitKnown();
        TopicCheck check = check(RealParts.kafka(), ONE_BROKER);
        assertThat(check.health().getStatus()).as("not checked yet").isEqualTo(Status.OUT_OF_SERVICE);
        check.check();
        assertThat(check.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void too_few_copies_are_told() {
        RealParts.createTopics(RealParts.kafka(), 3, topic);
        awaitKnown();
        assertThat(faults(new Demands(3, 2)))
                .containsExactly(topic + " has 1 replicas, not 3", topic + " has min.insync.replicas below 2");
    }

    @Test
    void topic_that_forgets_is_told() throws Exception {
        try (Admin admin = admin(RealParts.kafka())) {
            NewTopic forgetful = new NewTopic(topic, 1, (short) 1).configs(Map.of("retention.ms", "86400000"));
            admin.createTopics(List.of(forgetful)).all().get();
        }
        awaitKnown();
        assertThat(faults(ONE_BROKER)).containsExactly(topic + " loses events: retention.ms is not -1");
    }

    @Test
    void missing_topic_is_told() {
        assertThat(faults(ONE_BROKER)).containsExactly(topic + " does not exist");
    }

    /** The controller has made a topic a moment before the broker knows of it. */
    private void awaitKnown() {
        try (Admin admin = admin(RealParts.kafka())) {
            await().until(() -> isKnown(admin));
        }
    }

    private boolean isKnown(Admin admin) throws InterruptedException {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            return true;
        } catch (ExecutionException unknown) {
            return false;
        }
    }

    private List<String> faults(Demands demands) {
        TopicCheck check = check(RealParts.kafka(), demands);
        check.check();
        assertThat(check.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        List<?> topics =
                Objects.requireNonNull((List<?>) check.health().getDetails().get("topics"));
        return topics.stream().map(String::valueOf).toList();
    }

    private TopicCheck check(String bootstrap, Demands demands) {
        return new TopicCheck(() -> admin(bootstrap), List.of(topic), demands);
    }

    private static Admin admin(String bootstrap) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }
}
