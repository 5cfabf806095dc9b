package dk.samvaer.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void an_open_loop_does_not_wait_for_answers() {
        CountDownLatch all = new CountDownLatch(20);
        int begun = new OpenLoop(100, SHORT)
                .run(
                        (number, intended) -> {
                            all.countDown();
                            await(all);
                        },
                        () -> false);
        assertThat(begun).isEqualTo(20);
    }

    @Test
    void an_open_loop_tells_each_when_it_was_meant_to_begin() {
        List<Long> moments = new CopyOnWriteArrayList<>();
        new OpenLoop(100, SHORT).run((number, intended) -> moments.add(intended), () -> false);
        List<Long> sorted = moments.stream().sorted().toList();
        assertThat(sorted.getLast() - sorted.getFirst())
                .isEqualTo(Duration.ofMillis(190).toNanos());
    }

    @Test
    void an_open_loop_ends_when_it_is_hopeless() {
        AtomicInteger asked = new AtomicInteger();
        int begun = new OpenLoop(1_000, SHORT).run((number, intended) -> {}, () -> asked.incrementAndGet() > 5);
        assertThat(begun).isEqualTo(5);
    }

    @Test
    void a_closed_loop_counts_what_its_clients_have_done() {
        AtomicInteger done = new AtomicInteger();
        double rate = new ClosedLoop(2, SHORT).rate(client -> {
            done.incrementAndGet();
            Thread.yield();
        });
        assertThat(rate).isPositive().isLessThanOrEqualTo(done.get() * 5.0);
    }

    @Test
    void a_closed_loop_fails_with_a_client() {
        assertThatThrownBy(() -> new ClosedLoop(2, SHORT).rate(client -> {
                    throw new IllegalStateException("refused");
                }))
                .hasRootCauseMessage("refused");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
