package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import dk.samvaer.supplier.domain.IncomingReport;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A poll that is offered again, since the database was away for one of its reports. */
class PolledReportsTest {
    private static final int OFFERS = 9;

    private final Set<UUID> answered = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<UUID> answeredAgain = new ConcurrentLinkedQueue<>();
    private boolean away = true;
    private final PolledReports reports = new PolledReports(new ReportReader(), this::receive, answeredAgain::add);

    @Test
    void the_other_reports_of_the_poll_are_not_answered_again() {
        var poll = List.of(report(0, "first"), report(1, "second"), report(2, "away"));
        offerWhileAway(poll);
        assertThat(answered).hasSize(2);
        away = false;
        reports.receive(poll);
        assertThat(answered).hasSize(3);
        assertThat(answeredAgain).isEmpty();
    }

    @Test
    void a_repeat_in_the_poll_is_answered_once_more_and_not_once_for_each_offer() {
        reports.receive(List.of(report(0, "first")));
        offerWhileAway(List.of(report(1, "first"), report(2, "away")));
        assertThat(answeredAgain).hasSize(1);
    }

    @Test
    void each_repeat_is_answered_once_more() {
        reports.receive(List.of(report(0, "first"), report(1, "first")));
        reports.receive(List.of(report(2, "first")));
        assertThat(answeredAgain).hasSize(2);
    }

    private void offerWhileAway(List<ConsumerRecord<byte[], byte[]>> poll) {
        IntStream.range(0, OFFERS)
                .forEach(offer ->
                        assertThatThrownBy(() -> reports.receive(poll)).isInstanceOf(MongoTimeoutException.class));
    }

    private boolean receive(IncomingReport report) {
        if (away && Objects.equals(report.eventId(), "away")) {
            throw new MongoTimeoutException("no server");
        }
        return !answered.add(report.reportId());
    }

    private static ConsumerRecord<byte[], byte[]> report(long offset, String id) {
        var event = """
            {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal","type":"dk.samvaer.report.need-changed.v1","data":{}}\
            """.formatted(id);
        var key = "0b1e5d90-8c1f-5e4a-9b7d-3a6c0e1f2d71".getBytes(UTF_8);
        return new ConsumerRecord<>("samvaer.supplier-reports.nsv", 0, offset, key, event.getBytes(UTF_8));
    }
}
