package dk.samvaer.supplier.messaging;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/** When the service may be called ready as far as suppliers' topics are concerned, on a real broker. */
class ReportListenersTest {
    private static final String NOBODY = "127.0.0.1:1";

    private final String topic =
            "samvaer.supplier-reports.r" + UUID.randomUUID().toString().substring(0, 8);
    private final AtomicReference<String> broker = new AtomicReference<>(RealParts.kafka());
    private final AtomicReference<String> consumers = new AtomicReference<>(RealParts.kafka());
    private ReportListeners listeners = listeners(ReportListeners.JOIN_WITHIN);

    @AfterEach
    void end() {
        listeners.stop();
    }

    @Test
    void R28_the_service_is_ready_once_the_topics_are_listed_and_their_listeners_have_joined() {
        RealParts.createTopics(RealParts.kafka(), 1, topic);
        assertThat(listeners.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        listeners.start();
        await().until(() -> listeners.health().getStatus().equals(Status.UP));
        assertThat(listeners.unlisted()).isZero();
    }

    @Test
    void R28_while_the_topics_cannot_be_listed_the_service_is_not_ready_and_a_gauge_says_for_how_long() {
        broker.set(NOBODY);
        listeners.start();
        await().until(() -> listeners.unlisted().compareTo(Duration.ofSeconds(1)) > 0);
        assertThat(listeners.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        broker.set(RealParts.kafka());
        await().until(() -> listeners.health().getStatus().equals(Status.UP));
        broker.set(NOBODY);
        await().until(() -> !listeners.unlisted().isZero());
        assertThat(listeners.health().getStatus())
                .as("what comes later does not make it unready")
                .isEqualTo(Status.UP);
    }

    @Test
    void R28_a_listener_that_cannot_join_delays_the_others_for_a_bounded_time_only() {
        RealParts.createTopics(RealParts.kafka(), 1, topic);
        consumers.set(NOBODY);
        listeners = listeners(Duration.ofSeconds(2));
        listeners.start();
        await().until(() -> listeners.health().getDetails().containsKey("not joined"));
        await().until(() -> listeners.health().getStatus().equals(Status.UP));
    }

    private ReportListeners listeners(Duration joinWithin) {
        return new ReportListeners(this::admin, this::listener, new ReportRetention(), joinWithin);
    }

    private Admin admin() {
        if (broker.get().equals(NOBODY)) {
            throw new KafkaException("nobody answers");
        }
        return Admin.create(Map.<String, Object>of("bootstrap.servers", broker.get()));
    }

    private MessageListenerContainer listener(String of) {
        var properties = new ContainerProperties(of);
        properties.setMessageListener((MessageListener<byte[], byte[]>) ignored -> {});
        Map<String, Object> settings =
                Map.of("bootstrap.servers", consumers.get(), "group.id", "ready-" + of + UUID.randomUUID());
        var factory =
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return new KafkaMessageListenerContainer<>(factory, properties);
    }
}
