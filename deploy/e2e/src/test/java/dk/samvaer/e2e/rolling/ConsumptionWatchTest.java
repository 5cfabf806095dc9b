package dk.samvaer.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.parts.RealParts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class ConsumptionWatchTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", RealParts.kafka());

    private final String group = "reader-" + UUID.randomUUID();
    private final TopicPartition partition = new TopicPartition("samvaer.silence-" + UUID.randomUUID(), 0);

    @Test
    void a_group_is_silent_while_records_wait_and_not_once_it_has_read_all() throws Exception {
        publish(2);
        commit(1);
        try (ConsumptionWatch watch = new ConsumptionWatch(BROKER)) {
            Patience.until("it has seen that one waits", () -> watch.isWaiting(group));
            assertThat(own(watch)).isEmpty();
            commit(2);
            Patience.until("it has seen that all is read", () -> !watch.isWaiting(group));
            assertThat(own(watch)).singleElement().satisfies(silence -> {
                assertThat(silence.partition()).isEqualTo(partition.toString());
                assertThat(silence.seconds()).isPositive();
            });
        }
    }

    @Test
    void a_silence_that_goes_on_is_told_too() throws Exception {
        publish(2);
        commit(1);
        try (ConsumptionWatch watch = new ConsumptionWatch(BROKER)) {
            Patience.until("it has seen that one waits", () -> watch.isWaiting(group));
            watch.close();
            assertThat(own(watch)).hasSize(1);
        }
    }

    private List<Silence> own(ConsumptionWatch watch) {
        return watch.silences().stream().filter(it -> it.group().equals(group)).toList();
    }

    private void publish(int records) throws Exception {
        RealParts.createTopics(RealParts.kafka(), 1, partition.topic());
        try (var producer = new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int record = 0; record < records; record++) {
                producer.send(new ProducerRecord<>(partition.topic(), new byte[] {1}))
                        .get();
            }
        }
    }

    private void commit(long offset) {
        try (var member = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.kafka(), "group.id", group, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            member.assign(List.of(partition));
            member.commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
        }
    }
}
