package dk.samvaer.supplier.messaging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.messaging.PollReceiver;
import dk.samvaer.supplier.domain.IncomingReport;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Receives the reports of one poll. One that came before gets its first answer again, once however often its poll is offered; one that
 * breaks the code is refused.
 */
final class PolledReports {
    private final ReportReader reader;
    private final Predicate<IncomingReport> reports;
    private final Consumer<UUID> again;
    private final PollReceiver receiver;

    /** What was received of polls that a fault has sent back. */
    private final Cache<Position, Boolean> received =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /**
     * @param reports receives a report, and tells whether its answer was published before
     * @param again sends the answer to a report once more, beside the caller
     */
    PolledReports(ReportReader reader, Predicate<IncomingReport> reports, Consumer<UUID> again) {
        this.reader = reader;
        this.reports = reports;
        this.again = again;
        this.receiver = new PollReceiver(this::receive, (written, fault) -> refuse(written));
    }

    private record Position(TopicPartition partition, long offset) {
        static Position of(ConsumerRecord<?, ?> written) {
            return new Position(new TopicPartition(written.topic(), written.partition()), written.offset());
        }
    }

    void receive(List<ConsumerRecord<byte[], byte[]>> poll) {
        receiver.receive(poll.stream()
                .filter(written -> received.getIfPresent(Position.of(written)) == null)
                .toList());
        received.invalidateAll(poll.stream().map(Position::of).toList());
    }

    private void receive(ConsumerRecord<byte[], byte[]> written) {
        var report = reader.read(written);
        if (receive(report)) {
            again.accept(report.reportId());
        }
        received.put(Position.of(written), true);
    }

    private void refuse(ConsumerRecord<byte[], byte[]> written) {
        receive(reader.unprocessed(written));
        received.put(Position.of(written), true);
    }

    private boolean receive(IncomingReport report) {
        var id = report.reportId();
        return Cause.with(new Cause(id, id, Role.SUPPLIER_STAFF, null), () -> reports.test(report));
    }
}
