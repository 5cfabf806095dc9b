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
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollReceiverTest {
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final ConcurrentLinkedQueue<ConsumerRecord<byte[], byte[]>> received = new ConcurrentLinkedQueue<>();

    @Test
    void events_of_two_cases_are_applied_side_by_side_and_those_of_one_in_order() {
        CyclicBarrier bothAreThere = new CyclicBarrier(2);
        new PollReceiver(message -> {
                    meet(bothAreThere);
                    received.add(message);
                })
                .receive(mixed(20));
        assertThat(offsets(one)).isSorted().hasSize(10);
        assertThat(offsets(other)).isSorted().hasSize(10);
    }

    @Test
    void fault_that_passes_is_thrown_when_all_have_stopped_so_that_the_poll_is_offered_again() {
        PollReceiver receiver = new PollReceiver(message -> {
            if (message.offset() == 4) {
                throw new MongoTimeoutException("no server");
            }
            received.add(message);
        });
        assertThatThrownBy(() -> receiver.receive(mixed(20))).isInstanceOf(MongoTimeoutException.class);
        assertThat(offsets(one)).as("nothing of the case overtakes what failed").containsExactly(0L, 2L);
    }

    @Test
    void records_without_a_case_wait_for_nobody() {
        new PollReceiver(received::add)
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
