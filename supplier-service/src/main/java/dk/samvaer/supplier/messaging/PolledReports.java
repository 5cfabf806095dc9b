package dk.samvaer.supplier.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.PollReceiver;
import dk.samvaer.starter.store.Republisher;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportDelivery;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.IncomingReport.Position;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Receives the reports of a poll. One that came before, in this poll or another, gets its first answer again for each of its deliveries, by
 * the outbox of its acknowledgement; records of equal content cost one write. One that breaks the code is refused.
 */
final class PolledReports {
    /** The first answer is the first event of an acknowledgement. */
    private static final long ANSWER = 1;

    private final ReportAcknowledgements reports;
    private final Republisher answers;
    private final EventSpans spans;
    private final PollReceiver receiver;

    /** The records under way, those of equal content under the place of the first. */
    private final ConcurrentHashMap<Place, List<ConsumerRecord<byte[], byte[]>>> underWay = new ConcurrentHashMap<>();

    /** @param answers publishes answers of acknowledgements again */
    PolledReports(ReportReader reader, ReportAcknowledgements reports, Republisher answers, EventSpans spans) {
        this.reports = reports;
        this.answers = answers;
        this.spans = spans;
        this.receiver = new PollReceiver(
                written -> receive(written, reader::read), (written, fault) -> receive(written, reader::unprocessed));
    }

    private record Place(String topic, int partition, long offset) {
        static Place of(ConsumerRecord<?, ?> written) {
            return new Place(written.topic(), written.partition(), written.offset());
        }
    }

    private record Content(
            String topic,
            @Nullable ByteBuffer key,
            @Nullable ByteBuffer value,
            Headers headers) {
        static Content of(ConsumerRecord<byte[], byte[]> written) {
            return new Content(written.topic(), bytes(written.key()), bytes(written.value()), written.headers());
        }

        private static @Nullable ByteBuffer bytes(byte @Nullable [] bytes) {
            return bytes == null ? null : ByteBuffer.wrap(bytes);
        }
    }

    void receive(List<ConsumerRecord<byte[], byte[]>> poll) {
        var alike = poll.stream().collect(groupingBy(Content::of, LinkedHashMap::new, toList()));
        alike.values().forEach(records -> underWay.put(Place.of(records.getFirst()), records));
        try {
            receiver.receive(alike.values().stream().map(List::getFirst).toList());
        } finally {
            alike.values().forEach(records -> underWay.remove(Place.of(records.getFirst())));
        }
    }

    private void receive(
            ConsumerRecord<byte[], byte[]> first, Function<ConsumerRecord<byte[], byte[]>, IncomingReport> reader) {
        spans.receiving(first, traceparent -> {
            receive(first, reader, traceparent);
            return first;
        });
    }

    /** What cannot be read has no id but its place, so each such record is a report of its own. */
    private void receive(
            ConsumerRecord<byte[], byte[]> first,
            Function<ConsumerRecord<byte[], byte[]>, IncomingReport> reader,
            @Nullable String traceparent) {
        var alike = Objects.requireNonNull(underWay.get(Place.of(first)));
        var report = reader.apply(first);
        if (!report.isIdentified()) {
            alike.forEach(each -> receive(reader.apply(each), List.of(delivery(each)), traceparent));
        } else {
            receive(report, alike.stream().map(PolledReports::delivery).toList(), traceparent);
        }
    }

    private static ReportDelivery delivery(ConsumerRecord<?, ?> written) {
        var position = new Position(written.topic(), written.partition(), written.offset());
        return new ReportDelivery(position, Instant.ofEpochMilli(written.timestamp()));
    }

    private void receive(IncomingReport report, List<ReportDelivery> deliveries, @Nullable String traceparent) {
        var id = report.reportId();
        var receipt = Cause.with(
                new Cause(id, id, Role.SUPPLIER_STAFF, traceparent),
                () -> reports.receive(report, deliveries.getFirst()));
        if (receipt.again() || deliveries.size() > 1) {
            answers.again(
                    receipt.id(),
                    ANSWER,
                    deliveries.stream().map(it -> it.watermark(receipt.id())).toList());
        }
    }
}
