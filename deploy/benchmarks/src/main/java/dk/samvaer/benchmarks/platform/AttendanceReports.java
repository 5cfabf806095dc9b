package dk.samvaer.benchmarks.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.local.platform.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Reports of suppliers' systems on who came on which day, each of a day that has none yet, and what they are answered. */
public final class AttendanceReports {
    /** The days of one placement that can be reported; documentation is taken for a year. */
    public static final int DAYS = 350;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final String ID = "\"eventId\":\"";

    private final String bootstrap;

    AttendanceReports(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** A placement of which reports are made. */
    public record Placed(UUID id, UUID caseId, String supplier) {}

    /** The answers to the reports of one run: how many records there are, and to how many reports. */
    public record Answered(int records, int reports, int accepted) {}

    /** Publishes so many reports, placement by placement within each day, as suppliers' systems do in the evening. */
    public void publish(String run, List<Placed> placements, int reports) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 5),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < reports; number++) {
                Placed placement = placements.get(number % placements.size());
                producer.send(report(run + number, placement, today.minusDays(1 + number / placements.size())));
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> report(String eventId, Placed placement, LocalDate day) {
        String data = """
            {"placementId":"%s","reportedAt":"%sT15:00:00Z","day":"%s","presence":"PRESENT","arrivedAt":"08:45"}\
            """.formatted(placement.id(), day, day);
        var item = new ProducerRecord<>(
                Topics.reports(placement.supplier()),
                placement.caseId().toString().getBytes(UTF_8),
                data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId,
                        "ce_source", "urn:cvr:29189625:journal",
                        "ce_type", "dk.samvaer.report.attendance-registered.v1",
                        "content-type", "application/json")
                .forEach((name, value) -> item.headers().add(name, value.getBytes(UTF_8)));
        return item;
    }

    /** Reads the topics from where the reports begin with a plain consumer; returns the records a second. */
    public double rawRate(List<String> topics, Map<TopicPartition, Long> from) {
        try (var consumer = consumer(topics)) {
            from.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            long wanted = ends.entrySet().stream()
                    .mapToLong(end -> end.getValue() - from.getOrDefault(end.getKey(), 0L))
                    .sum();
            long begun = System.nanoTime();
            long read = 0;
            while (read < wanted) {
                read += consumer.poll(POLL).count();
            }
            return read * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** Where the topics end. */
    public Map<TopicPartition, Long> ends(List<String> topics) {
        try (var consumer = consumer(topics)) {
            return new HashMap<>(consumer.endOffsets(consumer.assignment()));
        }
    }

    /** The answers so far to the reports whose ids begin so. */
    public Answered answers(String run, List<String> topics) {
        Set<String> reports = new HashSet<>();
        int records = 0;
        int accepted = 0;
        try (var consumer = consumer(topics)) {
            consumer.seekToBeginning(consumer.assignment());
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> item : consumer.poll(POLL)) {
                    String answer = new String(item.value(), UTF_8);
                    int at = answer.indexOf(ID + run);
                    if (at >= 0) {
                        records++;
                        accepted += answer.contains("\"code\":\"ACCEPTED\"") ? 1 : 0;
                        reports.add(answer.substring(at + ID.length(), answer.indexOf('"', at + ID.length())));
                    }
                }
            }
        }
        return new Answered(records, reports.size(), accepted);
    }

    private KafkaConsumer<byte[], byte[]> consumer(List<String> topics) {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        return consumer;
    }
}
