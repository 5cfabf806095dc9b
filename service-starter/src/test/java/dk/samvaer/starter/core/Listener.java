package dk.samvaer.starter.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads the topic as a container does: record after record, each given to the receiver before the next. */
final class Listener implements AutoCloseable {
    private final List<ConsumerRecord<byte[], byte[]>> received = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile boolean open = true;

    Listener(String bootstrap, String topic, Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        thread.execute(() -> {
            try (KafkaConsumer<byte[], byte[]> consumer = Service.consumer(bootstrap, topic)) {
                while (open) {
                    consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                        receiver.accept(message);
                        received.add(message);
                    });
                    consumer.commitSync();
                }
            }
        });
    }

    /** What has come for a case, and has been handed on. */
    List<ConsumerRecord<byte[], byte[]>> of(UUID caseId) {
        return received.stream()
                .filter(message -> message.key() != null && caseId.toString().equals(new String(message.key(), UTF_8)))
                .toList();
    }

    @Override
    public void close() {
        open = false;
        thread.close();
    }
}
