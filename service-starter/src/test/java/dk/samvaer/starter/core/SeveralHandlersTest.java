package dk.samvaer.starter.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.messaging.Inbox;
import dk.samvaer.starter.messaging.ParkedEvent;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.messaging.Replay;
import dk.samvaer.starter.messaging.Subscriptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Several parts of one service act on one type of event. */
class SeveralHandlersTest {
    private static final String TYPE = "sample.amount-added.v1";

    private final String database = "handlers_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final Parking parking = new Parking(new MongoTemplate(client, database));
    private final Subscriptions subscriptions = new Subscriptions();
    private final Inbox inbox = new Inbox(subscriptions, parking, Clock.systemUTC());
    private final Replay replay = new Replay(parking, inbox);
    private final UUID caseId = UUID.randomUUID();
    private final List<String> called = new ArrayList<>();
    private boolean refusing;
    private long offset;

    record Amount(int amount) {}

    record Label(String label) {}

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void each_is_called_in_the_order_of_subscription() {
        note("first");
        note("second");
        receive(7);
        assertThat(called).containsExactly("first 7", "second 7");
        assertThat(parking.ofCase(caseId)).isEmpty();
    }

    @Test
    void refusal_of_any_parks_the_event_with_those_behind_it_and_replay_calls_all_again() {
        note("first");
        subscriptions.on(TYPE, Amount.class, (heard, data) -> RuleViolation.unless(!refusing, "NOT_YET"));
        note("third");
        refusing = true;
        receive(7);
        receive(8);
        assertThat(called).containsExactly("first 7");
        assertThat(parking.ofCase(caseId))
                .extracting(ParkedEvent::reason)
                .containsExactly(Reason.REFUSED, Reason.BEHIND);

        refusing = false;
        called.clear();
        assertThat(replay.replay(caseId, true)).isEqualTo(2);
        assertThat(called).containsExactly("first 7", "third 7", "first 8", "third 8");
        assertThat(parking.ofCase(caseId)).isEmpty();
    }

    @Test
    void event_that_lacks_what_one_of_them_reads_is_parked_as_invalid() {
        note("first");
        subscriptions.on(TYPE, Label.class, (heard, data) -> called.add(data.label()));
        receive(7);
        assertThat(parking.ofCase(caseId)).extracting(ParkedEvent::reason).containsExactly(Reason.INVALID);
    }

    private void note(String name) {
        subscriptions.on(TYPE, Amount.class, (heard, data) -> called.add(name + " " + data.amount()));
    }

    private void receive(int amount) {
        byte[] body = ("{\"amount\":" + amount + "}").getBytes(UTF_8);
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>("samvaer.sample.events", 0, offset++, caseId.toString().getBytes(UTF_8), body);
        Map.of(
                        "specversion", "1.0",
                        "id", UUID.randomUUID().toString(),
                        "source", "/sample-service",
                        "type", "dk.samvaer." + TYPE,
                        "time", "2026-11-23T10:00:00Z",
                        "aggregateid", UUID.randomUUID().toString())
                .forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(UTF_8)));
        inbox.receive(message);
    }
}
