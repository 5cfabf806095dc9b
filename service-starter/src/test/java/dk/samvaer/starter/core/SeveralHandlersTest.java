package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.KeyStore;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.messaging.Eraser;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Inbox;
import dk.samvaer.starter.messaging.ParkedEvent;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.messaging.Replay;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.testkit.KeyStoreOver;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Several parts of one service act on one type of event. */
class SeveralHandlersTest {
    private static final String TYPE = "sample.amount-added.v1";

    private final String database = "handlers_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final Parking parking =
            new Parking(new MongoTemplate(client, database), new SealedBytes(InMemoryKeyStore.keyring()));
    private final Subscriptions subscriptions = new Subscriptions();
    private final Inbox inbox = new Inbox(subscriptions, parking, EventSpans.NONE, Clock.systemUTC());
    private final Replay replay = new Replay(parking, inbox, any -> true, Clock.systemUTC());
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

    @Test
    void what_need_not_wait_is_done_while_the_rest_waits_behind_a_parked_event() {
        subscriptions.on(TYPE, Amount.class, (heard, data) -> RuleViolation.unless(!refusing, "NOT_YET"));
        subscriptions.atOnce(TYPE, Amount.class, (heard, data) -> called.add("at once " + data.amount()));
        refusing = true;
        receive(7);
        receive(8);
        assertThat(called).containsExactly("at once 8");
        assertThat(parking.ofCase(caseId))
                .extracting(ParkedEvent::reason)
                .containsExactly(Reason.REFUSED, Reason.BEHIND);
    }

    @Test
    void erasure_waits_behind_no_parked_event_and_is_not_parked_itself() {
        Keyring keys = InMemoryKeyStore.keyring();
        SealedJson json = new SealedJson(keys);
        Map<String, Object> sealed = json.write(new Secret(Confidential.of("Anna Eksempel")), caseId, caseId);
        subscriptions.on(TYPE, Amount.class, (heard, data) -> RuleViolation.unless(false, "NEVER"));
        new Eraser(keys, List::of, "visitation.person-erased.v1").subscribe(subscriptions);
        receive(7);
        receive("visitation.person-erased.v1", erased());
        assertThat(json.read(sealed, Secret.class, caseId, caseId).name()).isEqualTo(Confidential.ERASED);
        assertThat(parking.ofCase(caseId)).hasSize(1);
    }

    @Test
    void erasure_that_dies_before_the_key_is_destroyed_is_completed_when_the_event_is_offered_again() {
        AtomicBoolean dies = new AtomicBoolean(true);
        Keyring keys = new Keyring(new DyingKeyStore(new InMemoryKeyStore(), dies), new byte[32], Clock.systemUTC());
        SealedJson json = new SealedJson(keys);
        Map<String, Object> sealed = json.write(new Secret(Confidential.of("Anna Eksempel")), caseId, caseId);
        new Eraser(keys, List::of, "visitation.person-erased.v1").subscribe(subscriptions);
        String erased = erased();
        assertThatThrownBy(() -> receive("visitation.person-erased.v1", erased)).hasMessage("killed");
        assertThat(json.read(sealed, Secret.class, caseId, caseId).name()).isNotEqualTo(Confidential.ERASED);

        dies.set(false);
        receive("visitation.person-erased.v1", erased);
        receive("visitation.person-erased.v1", erased);
        assertThat(json.read(sealed, Secret.class, caseId, caseId).name()).isEqualTo(Confidential.ERASED);
        assertThat(parking.ofCase(caseId)).isEmpty();
    }

    private static final class Killed extends Error {
        Killed() {
            super("killed");
        }
    }

    /** A process that is killed when it is about to destroy a key. */
    private record DyingKeyStore(KeyStore store, AtomicBoolean dies) implements KeyStoreOver {
        @Override
        public void destroy(UUID owner, Instant destroyedAt) {
            if (dies.get()) {
                throw new Killed();
            }
            store.destroy(owner, destroyedAt);
        }
    }

    record Secret(Confidential name) {}

    private void note(String name) {
        subscriptions.on(TYPE, Amount.class, (heard, data) -> called.add(name + " " + data.amount()));
    }

    private void receive(int amount) {
        receive(TYPE, """
            {"amount":%d}\
            """.formatted(amount));
    }

    private String erased() {
        return """
            {"caseId":"%s"}\
            """.formatted(caseId);
    }

    private void receive(String type, String data) {
        inbox.receive(SampleRecord.of(type, caseId, SampleRecord.TOPIC, offset++, data));
    }
}
