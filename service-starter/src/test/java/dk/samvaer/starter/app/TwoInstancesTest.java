package dk.samvaer.starter.app;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.instances.Instances;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two whole instances of a service on one database find each other by themselves. */
class TwoInstancesTest {
    private final String database = "two_" + UUID.randomUUID().toString().substring(0, 8);
    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(100).toList();

    @Test
    void each_document_is_left_to_one_of_them_and_all_to_the_one_that_remains() {
        RealParts.createTopics(RealParts.kafka(), 3, "samvaer.sample.events");
        try (var one = start("one")) {
            try (var other = start("other")) {
                await().until(() -> ids.stream().allMatch(id -> sweeps(one, id) != sweeps(other, id)));
                assertThat(ids).anyMatch(id -> sweeps(one, id)).anyMatch(id -> sweeps(other, id));
            }
            await().until(() -> ids.stream().allMatch(id -> sweeps(one, id)));
        }
    }

    private static boolean sweeps(ConfigurableApplicationContext instance, UUID id) {
        return instance.getBean(Instances.class).isMine(id);
    }

    private ConfigurableApplicationContext start(String name) {
        return new SpringApplicationBuilder(SampleApp.class)
                .run(
                        "--server.port=0",
                        "--samvaer.service=sample",
                        "--samvaer.instance=" + name,
                        "--samvaer.topics.replicas=1",
                        "--samvaer.topics.in-sync-replicas=1",
                        "--samvaer.crypto.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "--samvaer.crypto.login-key=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=",
                        "--samvaer.crypto.index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
                        "--spring.cloud.stream.bindings.inbox-in-0.destination=samvaer.sample.events",
                        "--spring.kafka.bootstrap-servers=" + RealParts.kafka(),
                        "--spring.mongodb.uri=" + RealParts.mongodb(database));
    }
}
