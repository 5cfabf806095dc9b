package dk.samvaer.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    @Test
    void a_broker_keeps_its_records_and_its_address_over_a_restart(@TempDir Path folder) throws Exception {
        try (Broker broker = RealParts.restartableBroker(folder)) {
            String address = broker.bootstrap();
            RealParts.createTopics(address, 1, "kept");
            RealParts.createTopics(address, 1, "kept", "added");
            send(address, "before");
            broker.stop();
            broker.start();
            assertThat(broker.bootstrap()).isEqualTo(address);
            send(address, "after");
            assertThat(read(address)).containsExactly("before", "after");
        }
    }

    private static void send(String address, String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", address, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", "key", value)).get();
        }
    }

    private static List<String> read(String address) {
        var settings = Map.<String, Object>of("bootstrap.servers", address, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            var values = new java.util.ArrayList<String>();
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (values.size() < 2 && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(item -> values.add(item.value()));
            }
            return values;
        }
    }

    @Test
    void the_format_of_a_folder_is_refused_with_its_name_when_it_cannot_be_used(@TempDir Path folder) throws Exception {
        Path file = java.nio.file.Files.write(folder.resolve("file"), "x".getBytes(StandardCharsets.UTF_8));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Broker.start(file, 0))
                .hasMessageContaining("file");
    }
}
