package dk.samvaer.e2e.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.parts.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class GroupProgressTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", RealParts.kafka());

    private final String group = "reader-" + UUID.randomUUID();
    private final String topic = "samvaer.progress-" + UUID.randomUUID();
    private final TopicReader topics = new TopicReader(RealParts.kafka());

    @Test
    void records_of_a_partition_that_a_group_holds_but_never_committed_count_as_unread() throws Exception {
        publish(3);
        try (var member = member()) {
            member.subscribe(List.of(topic));
            Patience.until("the group holds the partition", () -> {
                member.poll(Duration.ofMillis(100));
                return !member.assignment().isEmpty();
            });
            assertThat(topics.lag()).containsEntry(group + " of " + topic + "-0", 3L);

            member.seekToEnd(member.assignment());
            member.assignment().forEach(member::position);
            member.commitSync();
            assertThat(topics.lag()).doesNotContainKey(group + " of " + topic + "-0");
        }
    }

    @Test
    void records_after_the_last_commit_count_as_unread_when_the_group_has_no_member() throws Exception {
        publish(2);
        try (var member = member()) {
            member.assign(List.of(new TopicPartition(topic, 0)));
            member.seek(new TopicPartition(topic, 0), 1);
            member.commitSync();
        }
        assertThat(topics.lag()).containsEntry(group + " of " + topic + "-0", 1L);
    }

    private void publish(int records) throws Exception {
        RealParts.createTopics(RealParts.kafka(), 1, topic);
        try (var producer = new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int record = 0; record < records; record++) {
                producer.send(new ProducerRecord<>(topic, new byte[] {1})).get();
            }
        }
    }

    private KafkaConsumer<byte[], byte[]> member() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        RealParts.kafka(),
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
