package dk.samvaer.starter.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import dk.samvaer.starter.messaging.PollReceiver;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PollReceiverTest {
    private static final BiConsumer<ConsumerRecord<byte[], byte[]>, Throwable> NEVER = (message, fault) -> {
        throw new UnsupportedOperationException();
    };

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final ConcurrentLinkedQueue<ConsumerRecord<byte[], byte[]>> received = new ConcurrentLinkedQueue<>();

    @Test
    void events_of_two_cases_are_applied_side_by_side_and_those_of_one_in_order() {
        CyclicBarrier bothAreThere = new CyclicBarrier(2);
        new PollReceiver(
                        message -> {
                            meet(bothAreThere);
                            received.add(message);
                        },
                        NEVER)
                .receive(mixed(20));
        assertThat(offsets(one)).isSorted().hasSize(10);
        assertThat(offsets(other)).isSorted().hasSize(10);
    }

    @Test
    void fault_that_passes_is_thrown_when_all_have_stopped_so_that_the_poll_is_offered_again() {
        PollReceiver receiver = new PollReceiver(
                message -> {
                    if (message.offset() == 4) {
                        throw new MongoTimeoutException("no server");
                    }
                    received.add(message);
                },
                NEVER);
        assertThatThrownBy(() -> receiver.receive(mixed(20))).isInstanceOf(MongoTimeoutException.class);
        assertThat(offsets(one)).as("nothing of the case overtakes what failed").containsExactly(0L, 2L);
    }

    @ParameterizedTest
    @MethodSource
    void a_record_that_breaks_the_inbox_is_put_aside_after_three_attempts_and_holds_up_no_other(Throwable fault) {
        AtomicInteger attempts = new AtomicInteger();
        List<Long> aside = new CopyOnWriteArrayList<>();
        PollReceiver receiver = new PollReceiver(
                message -> {
                    if (message.offset() == 4) {
                        attempts.incrementAndGet();
                        throw PollReceiverTest.<RuntimeException>unchecked(fault);
                    }
                    received.add(message);
                },
                (message, met) -> aside.add(message.offset()));
        receiver.receive(mixed(20));
        assertThat(attempts).hasValue(3);
        assertThat(aside).containsExactly(4L);
        assertThat(offsets(one)).as("the inbox decides what waits behind it").hasSize(9);
        assertThat(offsets(other)).hasSize(10);
    }

    static Stream<Throwable> a_record_that_breaks_the_inbox_is_put_aside_after_three_attempts_and_holds_up_no_other() {
        return Stream.of(new IllegalStateException("a mistake"), new StackOverflowError(), new NoClassDefFoundError());
    }

    @Test
    void records_on_which_putting_aside_fails_are_offered_again() {
        PollReceiver receiver = new PollReceiver(
                message -> {
                    throw new IllegalStateException("a mistake");
                },
                NEVER);
        assertThatThrownBy(() -> receiver.receive(mixed(2))).isInstanceOf(UnsupportedOperationException.class);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void records_without_a_case_wait_for_nobody() {
        new PollReceiver(received::add, NEVER)
                .receive(Stream.of(null, "no case", null)
                        .map(key -> record(7, key))
                        .toList());
        assertThat(received).hasSize(3);
    }

    private List<ConsumerRecord<byte[], byte[]>> mixed(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(n -> record(n, (n % 2 == 0 ? one : other).toString()))
                .toList());
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, @Nullable String key) {
        return new ConsumerRecord<>(
                "samvaer.sample.events", 0, offset, key == null ? null : key.getBytes(UTF_8), new byte[0]);
    }

    private List<Long> offsets(UUID caseId) {
        return received.stream()
                .filter(message -> caseId.toString().equals(new String(message.key(), UTF_8)))
                .map(ConsumerRecord::offset)
                .toList();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
