package dk.samvaer.e2e.evidence;

import dk.samvaer.e2e.history.TopicRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads the platform's topics from outside, and how far its services have read them. */
public final class TopicReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "dk.samvaer.";

    private final Map<String, Object> settings;

    public TopicReader(String bootstrap) {
        settings = Map.of("bootstrap.servers", bootstrap);
    }

    /** All records of all topics, in the order of topic, partition and offset. */
    public List<TopicRecord> records() {
        List<TopicRecord> all = new ArrayList<>();
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(it -> all.add(read(it)));
            }
        }
        all.sort(Comparator.comparing(TopicRecord::topic)
                .thenComparing(TopicRecord::partition)
                .thenComparing(TopicRecord::offset));
        return all;
    }

    /** The records that each service has not read yet, where there are any. */
    public Map<String, Long> lag() {
        Map<String, Long> lag = new TreeMap<>();
        try (Admin admin = Admin.create(settings);
                var consumer = consumer()) {
            for (GroupListing group : admin.listGroups().all().get()) {
                lag.putAll(GroupProgress.of(group.groupId(), admin).unread(consumer));
            }
            return lag;
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker does not tell how far it was read", refused.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("samvaer."))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    private static TopicRecord read(ConsumerRecord<byte[], byte[]> item) {
        JsonNode body = json(item.value());
        boolean structured = header(item, "specversion").isEmpty();
        JsonNode data = structured ? body.path("data") : body;
        String type = structured ? body.path("type").asString("") : header(item, "type");
        String sequence = header(item, "sequence");
        return new TopicRecord(
                item.topic(),
                item.partition(),
                item.offset(),
                text(item.key()),
                structured ? body.path("id").asString("") : header(item, "id"),
                type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type,
                structured ? body.path("source").asString("") : header(item, "source"),
                header(item, "aggregateid"),
                sequence.isEmpty() ? 0 : Long.parseLong(sequence),
                header(item, "correlationid"),
                header(item, "causationid"),
                header(item, "actorrole").equals("SYSTEM"),
                texts(data));
    }

    private static Map<String, String> texts(JsonNode data) {
        Map<String, String> texts = new HashMap<>();
        data.propertyStream()
                .filter(field -> field.getValue().isString())
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }

    private static String header(ConsumerRecord<byte[], byte[]> item, String name) {
        Header header = item.headers().lastHeader("ce_" + name);
        return header == null ? "" : text(header.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte @Nullable [] bytes) {
        try {
            return bytes == null ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (JacksonException undecodable) {
            return MissingNode.getInstance();
        }
    }
}
