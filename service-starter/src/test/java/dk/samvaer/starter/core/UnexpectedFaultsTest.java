package dk.samvaer.starter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Inbox;
import dk.samvaer.starter.messaging.ParkedEvent;
import dk.samvaer.starter.messaging.ParkedEvent.Discarded;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.messaging.Replay;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the inbox does with exceptions that no rule foresees. */
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedFaultsTest {
    private static final String TOPIC = SampleRecord.TOPIC;

    private final String database = "faults_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final SealedBytes seal = new SealedBytes(InMemoryKeyStore.keyring());
    private final Parking parking = new Parking(new MongoTemplate(client, database), seal);
    private final Subscriptions subscriptions = new Subscriptions();
    private final Inbox inbox = new Inbox(subscriptions, parking, EventSpans.NONE, clock());
    private final Replay replay = new Replay(parking, inbox, any -> true, clock());
    private final UUID caseId = UUID.randomUUID();
    private final List<Integer> applied = new ArrayList<>();
    private int calls;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Map<UUID, RuntimeException> faults = new HashMap<>();

    record Amount(int amount) {}

    UnexpectedFaultsTest() {
        subscriptions.on("sample.amount-added.v1", Amount.class, (heard, data) -> {
            calls++;
            if (faults.containsKey(heard.caseId())) {
                throw faults.get(heard.caseId());
            }
            applied.add(data.amount());
        });
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void an_event_on_which_the_code_breaks_is_parked_after_three_attempts_and_holds_up_no_other_case() {
        faults.put(caseId, new IllegalStateException("a mistake"));
        receive(caseId, 0, 1);
        assertThat(calls).isEqualTo(3);
        receive(caseId, 1, 2);
        receive(UUID.randomUUID(), 2, 3);
        assertThat(applied).containsExactly(3);
        assertThat(parking.ofCase(caseId))
                .extracting(ParkedEvent::reason)
                .containsExactly(Reason.FAILED, Reason.BEHIND);
        assertThat(parking.ofCase(caseId).getFirst().detail()).isEqualTo("java.lang.IllegalStateException");

        faults.clear();
        replay.round();
        assertThat(applied).as("an operator looks first").containsExactly(3);
        assertThat(replay.replay(caseId, true)).isEqualTo(2);
        assertThat(applied).containsExactly(3, 1, 2);
    }

    @Test
    void an_event_that_is_nested_too_deeply_for_the_code_is_parked_too() {
        subscriptions.on("sample.nested.v1", Amount.class, (heard, data) -> {
            throw new StackOverflowError();
        });
        receive("sample.nested.v1", caseId, 0, "{\"amount\":1}");
        assertThat(parking.ofCase(caseId)).extracting(ParkedEvent::reason).containsExactly(Reason.FAILED);
    }

    @Test
    void a_record_that_the_inbox_breaks_on_waits_for_an_operator_with_the_later_ones_of_its_case() {
        inbox.parkBroken(
                SampleRecord.of("sample.amount-added.v1", caseId, TOPIC, 0, "{\"amount\":1}"),
                new IllegalStateException());
        receive(caseId, 1, 2);
        assertThat(applied).isEmpty();
        assertThat(replay.replay(caseId, true)).isEqualTo(2);
        assertThat(applied).containsExactly(1, 2);
    }

    @Test
    void a_fault_of_the_database_is_thrown_back_so_that_the_event_is_offered_again() {
        faults.put(caseId, new MongoTimeoutException("no server"));
        assertThatThrownBy(() -> receive(caseId, 0, 1)).isInstanceOf(MongoTimeoutException.class);
        assertThat(calls).isEqualTo(1);
        assertThat(parking.ofCase(caseId)).isEmpty();
    }

    @Test
    void a_parked_event_that_comes_again_keeps_its_reason_and_does_not_wait_behind_itself() {
        faults.put(caseId, new NotFound("tallies", caseId));
        receive(caseId, 0, 1);
        receive(caseId, 0, 1);
        assertThat(parking.ofCase(caseId)).extracting(ParkedEvent::reason).containsExactly(Reason.MISSING);
    }

    @Test
    void what_waits_for_something_unknown_pauses_longer_with_each_attempt_until_its_case_goes_on() {
        subscriptions.on("sample.begun.v1", Amount.class, (heard, data) -> {});
        faults.put(caseId, new NotFound("tallies", caseId));
        receive(caseId, 0, 1);
        replay.round();
        assertThat(calls).as("the first attempt follows at once").isEqualTo(2);
        replay.round();
        assertThat(calls).as("then it pauses").isEqualTo(2);
        now = now.plusSeconds(1);
        replay.round();
        now = now.plusSeconds(1);
        replay.round();
        assertThat(calls).as("the second pause is longer").isEqualTo(3);
        ParkedEvent waiting = parking.ofCase(caseId).getFirst();
        assertThat(waiting.attempts()).isEqualTo(2);
        assertThat(waiting.retryAt()).isEqualTo(now.plusSeconds(1));
        assertThat(parking.count(Reason.MISSING)).isEqualTo(1);
        assertThat(parking.oldest(Reason.MISSING, now)).isEqualTo(Duration.ofSeconds(2));

        faults.clear();
        send("sample.begun.v1", caseId, "samvaer.other.events", 7, "{\"amount\":1}");
        replay.round();
        assertThat(applied).as("an event of the case was applied").containsExactly(1);
    }

    @Test
    void what_an_operator_has_given_up_is_kept_and_stays_given_up_when_it_comes_again() {
        faults.put(caseId, new IllegalStateException("a mistake"));
        receive(caseId, 0, 1);
        ParkedEvent parked = parking.ofCase(caseId).getFirst();
        parking.discard(parked, new Discarded("drift-1", "known mistake", now, parked.reason()));
        receive(caseId, 0, 1);
        assertThat(parking.ofCase(caseId)).isEmpty();
        assertThat(parking.list(caseId, true, 0, 10)).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(Reason.DISCARDED);
            assertThat(kept.discarded()).isEqualTo(new Discarded("drift-1", "known mistake", now, Reason.FAILED));
        });
        faults.clear();
        receive(caseId, 1, 2);
        assertThat(applied).containsExactly(2);
    }

    @Test
    void what_is_given_up_while_it_is_being_tried_stays_given_up() {
        List<ParkedEvent> tried = new ArrayList<>();
        subscriptions.on("sample.given-up.v1", Amount.class, (heard, data) -> {
            tried.forEach(
                    event -> parking.discard(event, new Discarded("drift-1", "known mistake", now, event.reason())));
            throw new NotFound("tallies", caseId);
        });
        send("sample.given-up.v1", caseId, TOPIC, 0, "{\"amount\":1}");
        tried.addAll(parking.ofCase(caseId));
        replay.round();
        assertThat(parking.ofCase(caseId)).isEmpty();
        assertThat(parking.list(caseId, true, 0, 10)).hasSize(1);
        receive(caseId, 1, 2);
        assertThat(applied).containsExactly(2);
    }

    @Test
    void the_message_of_an_unexpected_exception_may_repeat_what_was_sent_and_is_not_logged(CapturedOutput output) {
        faults.put(caseId, new IllegalStateException("no such category: Ib 0101901234"));
        receive(caseId, 0, 1);
        assertThat(output)
                .contains("cannot be applied", "IllegalStateException")
                .doesNotContain("0101901234", "Ib ");
    }

    @Test
    void events_of_a_topic_are_replayed_by_offset_though_another_instance_parked_the_first_later() {
        faults.put(caseId, new NotFound("tallies", caseId));
        receive(caseId, 1, 2);
        receive(caseId, 0, 1);
        faults.clear();
        replay.round();
        assertThat(applied).containsExactly(1, 2);
    }

    @Test
    void what_another_instance_has_parked_is_known_after_its_partitions_have_come_here() {
        receive(UUID.randomUUID(), 3, 9);
        Parking others = new Parking(new MongoTemplate(client, database), seal);
        Inbox other = new Inbox(subscriptions, others, EventSpans.NONE, clock());
        faults.put(caseId, new IllegalStateException("a mistake"));
        other.receive(SampleRecord.of("sample.amount-added.v1", caseId, TOPIC, 0, "{\"amount\":1}"));
        faults.clear();
        parking.forget();
        receive(caseId, 1, 2);
        assertThat(applied).containsExactly(9);
        assertThat(parking.ofCase(caseId))
                .extracting(ParkedEvent::reason)
                .containsExactly(Reason.FAILED, Reason.BEHIND);
    }

    @Test
    void trouble_with_one_case_leaves_the_replay_of_the_others_alone() {
        var other = UUID.randomUUID();
        List.of(caseId, other).forEach(each -> faults.put(each, new NotFound("tallies", each)));
        receive(caseId, 0, 1);
        receive(other, 1, 2);
        faults.put(caseId, new MongoTimeoutException("no server for this one"));
        faults.remove(other);
        replay.round();
        assertThat(applied).containsExactly(2);
        assertThat(parking.ofCase(caseId)).extracting(ParkedEvent::reason).containsExactly(Reason.MISSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [null]
        [{}]
        [{"amount":null}]
        [{"amount":1,"by":{}}]
        {}
        null
        """)
    void nulls_and_odd_shapes_within_the_data_are_invalid_before_anybody_acts_on_them(String parts) {
        subscriptions.on("sample.parts-added.v1", Parts.class, (heard, data) -> calls++);
        receive("sample.parts-added.v1", caseId, 0, """
            {"parts":%s}\
            """.formatted(parts));
        assertThat(parking.ofCase(caseId)).extracting(ParkedEvent::reason).containsExactly(Reason.INVALID);
        assertThat(calls).isZero();
    }

    record Parts(List<Part> parts) {}

    record Part(Integer amount, @Nullable Person by) {}

    record Person(String role) {}

    private void receive(UUID about, long offset, int amount) {
        receive("sample.amount-added.v1", about, offset, """
            {"amount":%d}\
            """.formatted(amount));
    }

    private void receive(String type, UUID about, long offset, String data) {
        send(type, about, TOPIC, offset, data);
    }

    private void send(String type, UUID about, String topic, long offset, String data) {
        inbox.receive(SampleRecord.of(type, about, topic, offset, data));
    }
}
