package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.supplier.domain.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class AnsweringAgainTest {
    private final Sent history = new Sent();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final AnswerResender again = new AnswerResender(history, new CloudEvents("supplier"), producer);

    @Test
    void the_answer_is_sent_again_as_the_same_event_and_a_follow_up_is_not() {
        var answer = entry(1, "report.accepted.v1");
        history.append(List.of(answer, entry(2, "report.followed-up.v1")));
        again.send(Given.REPORT);
        assertThat(producer.history()).singleElement().satisfies(message -> {
            assertThat(message.topic()).isEqualTo("samvaer.supplier-reports.nsv.answers");
            assertThat(message.headers().lastHeader("ce_id").value())
                    .isEqualTo(answer.eventId().toString().getBytes(UTF_8));
        });
    }

    @Test
    void an_answer_that_has_not_left_yet_lets_the_report_be_offered_again() {
        assertThatThrownBy(() -> again.send(Given.REPORT)).isInstanceOf(AnswerResender.NotSentYet.class);
        assertThat(producer.history()).isEmpty();
    }

    private static OutboxEntry entry(long sequence, String type) {
        return new OutboxEntry(
                new UUID(7, sequence),
                sequence,
                "samvaer.supplier-reports.nsv.answers",
                type,
                Given.NOW,
                Given.CASE,
                Given.REPORT,
                Map.of("reportId", Given.REPORT.toString()),
                Given.REPORT,
                Given.REPORT,
                "SUPPLIER_STAFF",
                null);
    }

    private static final class Sent implements History {
        private final List<OutboxEntry> entries = new ArrayList<>();

        @Override
        public void append(List<OutboxEntry> sent) {
            entries.addAll(sent);
        }

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            return entries.stream()
                    .filter(entry -> entry.aggregateId().equals(aggregateId))
                    .toList();
        }
    }
}
