package dk.samvaer.supplier.messaging;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Relay;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.supplier.domain.Given;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A repeated report gets its first answer again, beside the listener: nothing here is thrown at it or makes it wait. */
@Timeout(20)
class AnsweringAgainTest {
    private final Sent history = new Sent();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final Relay relay = new Relay(producer, new CloudEvents("supplier"), history, EventSpans.NONE);
    private final AnswerResender again = new AnswerResender(history, relay);

    @AfterEach
    void close() {
        again.close();
        relay.close();
    }

    @Test
    void the_answer_is_sent_again_as_the_same_event_and_a_follow_up_is_not() {
        var answer = entry(1, "report.accepted.v1");
        history.append(List.of(answer, entry(2, "report.followed-up.v1")));
        again.send(Given.REPORT);
        await().until(() -> producer.history().size() == 1);
        assertThat(producer.history()).singleElement().satisfies(message -> {
            assertThat(message.topic()).isEqualTo("samvaer.supplier-reports.nsv.answers");
            assertThat(message.headers().lastHeader("ce_id").value())
                    .isEqualTo(answer.eventId().toString().getBytes(UTF_8));
        });
    }

    @Test
    void an_answer_that_has_not_left_yet_is_sent_once_more_for_each_repeat_when_it_has() {
        again.send(Given.REPORT);
        again.send(Given.REPORT);
        await().until(() -> history.asked.get() > 0);
        assertThat(producer.history()).isEmpty();
        history.append(List.of(entry(1, "report.accepted.v1")));
        await().until(() -> producer.history().size() == 2);
    }

    @Test
    void a_topic_that_takes_nothing_is_tried_again_and_holds_up_nobody() {
        history.append(List.of(entry(1, "report.accepted.v1")));
        producer.sendException = new TimeoutException("Topic not present in metadata");
        again.send(Given.REPORT);
        await().until(() -> history.asked.get() > 1);
        producer.sendException = null;
        await().until(() -> producer.history().size() == 1);
    }

    @Test
    void a_broker_that_does_not_answer_holds_up_nobody() {
        var silent = new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        history.append(List.of(entry(1, "report.accepted.v1")));
        try (var waiting = new Relay(silent, new CloudEvents("supplier"), history, EventSpans.NONE);
                var resender = new AnswerResender(history, waiting)) {
            resender.send(Given.REPORT);
            await().until(() -> silent.history().size() == 1);
        }
    }

    @Test
    void a_database_that_is_away_is_asked_again() {
        history.append(List.of(entry(1, "report.accepted.v1")));
        history.away = true;
        again.send(Given.REPORT);
        await().until(() -> history.asked.get() > 0);
        history.away = false;
        await().until(() -> producer.history().size() == 1);
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
        private final List<OutboxEntry> entries = new CopyOnWriteArrayList<>();
        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean away;

        @Override
        public void append(List<OutboxEntry> sent) {
            entries.addAll(sent);
        }

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            asked.incrementAndGet();
            if (away) {
                throw new MongoTimeoutException("no server");
            }
            return entries.stream()
                    .filter(entry -> entry.aggregateId().equals(aggregateId))
                    .toList();
        }
    }
}
