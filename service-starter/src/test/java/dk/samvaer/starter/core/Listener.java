package dk.samvaer.starter.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.testkit.FromTheStart;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topic as a container does: record after record, each given to the receiver before the next. */
final class Listener implements AutoCloseable {
    private final List<ConsumerRecord<byte[], byte[]>> received = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> reading;
    private volatile boolean open = true;

    Listener(String bootstrap, String topic, Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        reading = thread.submit(() -> read(bootstrap, topic, receiver));
    }

    private void read(String bootstrap, String topic, Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                FromTheStart.of(bootstrap, List.of(topic), new ByteArrayDeserializer())) {
            while (open) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    receiver.accept(message);
                    received.add(message);
                });
            }
        }
    }

    /** What has come for a case, as often as it came, and has been handed on; fails if the receiver has failed. */
    List<ConsumerRecord<byte[], byte[]>> of(UUID caseId) {
        if (reading.state() == Future.State.FAILED) {
            throw new AssertionError("Nothing more is read", reading.exceptionNow());
        }
        return received.stream()
                .filter(message -> message.key() != null && caseId.toString().equals(new String(message.key(), UTF_8)))
                .toList();
    }

    /** How many different events have come for a case: any may come more than once. */
    int events(UUID caseId) {
        var ids = new HashSet<String>();
        of(caseId).forEach(message -> ids.add(id(message)));
        return ids.size();
    }

    static String id(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.headers().lastHeader("ce_id").value(), UTF_8);
    }

    @Override
    public void close() {
        open = false;
        thread.close();
    }
}
