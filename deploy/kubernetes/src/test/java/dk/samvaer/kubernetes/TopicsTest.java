package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.platform.Topics;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The topics of a cluster are those of the contracts, with what the services ask of them when they start. */
class TopicsTest {
    private static final String FOR_EVER = "-1";

    /** What a topic has: partitions, replicas, copies that must be in sync, milliseconds that it keeps. */
    private record Topic(int partitions, int replicas, int inSync, String kept) {}

    @ParameterizedTest
    @CsvSource({"production, 3, 2", "test, 1, 1"})
    void the_topics_are_those_of_the_local_platform_with_copies(String overlay, int replicas, int inSync) {
        Map<String, Topic> expected = new TreeMap<>();
        Topics.events().forEach(name -> expected.put(name, new Topic(3, replicas, inSync, FOR_EVER)));
        channels()
                .forEach((name, channel) ->
                        expected.put(name, new Topic(channel.partitions(), replicas, inSync, channel.kept())));
        assertThat(topics(overlay)).isEqualTo(expected);
    }

    @Test
    void supplier_topics_are_as_the_asyncapi_document_says() {
        assertThat(channels()).hasSize(2 * Topics.SUPPLIERS.size());
        channels()
                .forEach((name, channel) -> assertThat(topics("production").get(name))
                        .as(name)
                        .isEqualTo(new Topic(channel.partitions(), 3, 2, channel.kept())));
    }

    // DP-06
    @ParameterizedTest
    @ValueSource(strings = {"production", "test"})
    void DP_06_what_suppliers_write_is_kept_for_a_bounded_time(String overlay) {
        long longest = 90L * 24 * 60 * 60 * 1000;
        topics(overlay).forEach((name, topic) -> {
            if (name.startsWith("samvaer.supplier-reports.")) {
                assertThat(Long.parseLong(topic.kept())).as(name).isBetween(1L, longest);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"production, 3, 2", "test, 1, 1"})
    void the_services_ask_for_what_the_topics_have(String overlay, String replicas, String inSync) {
        for (String service : Rendered.SERVICES) {
            Resource deployment = Rendered.one("overlays/" + overlay + "/services", "Deployment", service + "-service");
            assertThat(setting(deployment, "SAMVAER_TOPICS_REPLICAS", "3")).isEqualTo(replicas);
            assertThat(setting(deployment, "SAMVAER_TOPICS_IN_SYNC_REPLICAS", "2"))
                    .isEqualTo(inSync);
        }
    }

    @Test
    void a_copy_lives_in_each_zone_and_no_topic_makes_itself() {
        Resource kafka = Rendered.one("overlays/production/data", "Kafka", "samvaer");
        assertThat(kafka.text("/spec/kafka/rack/topologyKey")).isEqualTo("topology.kubernetes.io/zone");
        assertThat(kafka.body()
                        .at("/spec/kafka/config")
                        .path("auto.create.topics.enable")
                        .asBoolean(true))
                .isFalse();
        assertThat(kafka.body()
                        .at("/spec/kafka/config")
                        .path("unclean.leader.election.enable")
                        .asBoolean(true))
                .isFalse();
        assertThat(Rendered.one("overlays/production/data", "KafkaNodePool", "brokers")
                        .body()
                        .at("/spec/replicas")
                        .asInt())
                .isEqualTo(3);
    }

    private static Map<String, Topic> topics(String overlay) {
        Map<String, Topic> found = new TreeMap<>();
        Rendered.of("overlays/" + overlay + "/data").stream()
                .filter(it -> it.kind().equals("KafkaTopic"))
                .forEach(it -> {
                    assertThat(it.label("strimzi.io/cluster")).isEqualTo("samvaer");
                    JsonNode config = it.body().at("/spec/config");
                    found.put(
                            it.name(),
                            new Topic(
                                    it.body().at("/spec/partitions").asInt(),
                                    it.body().at("/spec/replicas").asInt(),
                                    config.path("min.insync.replicas").asInt(),
                                    config.path("retention.ms").asString()));
                });
        return found;
    }

    /** The topics of suppliers as the published document describes them. */
    private static Map<String, Topic> channels() {
        JsonNode document = Rendered.read(Root.read("supplier-service/api/asyncapi.yaml"))
                .getFirst()
                .body();
        Map<String, Topic> found = new TreeMap<>();
        document.path("channels").forEach(channel -> {
            JsonNode kafka = channel.at("/bindings/kafka");
            for (String supplier : Topics.SUPPLIERS) {
                found.put(
                        channel.path("address").asString().replace("{supplier}", supplier),
                        new Topic(
                                kafka.path("partitions").asInt(),
                                kafka.path("replicas").asInt(),
                                2,
                                kafka.at("/topicConfiguration")
                                        .path("retention.ms")
                                        .asString()));
            }
        });
        return found;
    }

    private static String setting(Resource deployment, String name, String otherwise) {
        return deployment
                .all("/spec/template/spec/containers/0/env")
                .filter(it -> it.path("name").asString().equals(name))
                .map(it -> it.path("value").asString())
                .findFirst()
                .orElse(otherwise);
    }
}
