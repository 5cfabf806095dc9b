package dk.samvaer.starter.audit;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.AccessEntry.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessWriterTest {
    private final List<List<AccessEntry>> batches = new CopyOnWriteArrayList<>();
    private final CountDownLatch database = new CountDownLatch(1);
    private final CountDownLatch idle = new CountDownLatch(1);
    private final AccessWriter writer = new AccessWriter(
            batch -> {
                batches.add(batch);
                awaitDatabase();
                if (batch.stream().anyMatch(it -> it.operation().equals("breaks"))) {
                    throw new IllegalStateException("no database");
                }
            },
            idle::countDown);

    @AfterEach
    void close() {
        database.countDown();
        writer.close();
    }

    @Test
    void entries_that_come_while_others_are_written_are_written_together_in_their_order() {
        var first = writer.append(entry("first"));
        await().until(() -> batches.size() == 1);
        var next = IntStream.range(0, 20).mapToObj(n -> entry("next-" + n)).toList();
        var written = next.stream().map(writer::append).toList();
        database.countDown();
        join(first);
        written.forEach(AccessWriterTest::join);
        assertThat(batches).hasSize(2).last().isEqualTo(next);
    }

    @Test
    void nothing_counts_as_written_before_the_database_says_so() {
        var written = writer.append(entry("first"));
        await().until(() -> batches.size() == 1);
        assertThat(written.toCompletableFuture()).isNotDone();
    }

    @Test
    void a_batch_that_cannot_be_written_fails_and_the_next_one_does_not() {
        database.countDown();
        var lost = writer.append(entry("breaks"));
        assertThatThrownBy(() -> join(lost))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("no database");
        join(writer.append(entry("fine")));
    }

    @Test
    void where_too_many_wait_the_next_fails_at_once() {
        var written = IntStream.range(0, 11_000)
                .mapToObj(n -> writer.append(entry("flood")))
                .toList();
        assertThat(written.getLast().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void what_waits_is_written_before_the_service_ends() {
        var written = List.of(writer.append(entry("first")), writer.append(entry("second")));
        database.countDown();
        writer.close();
        assertThat(written)
                .allSatisfy(it -> assertThat(it.toCompletableFuture()).isCompleted());
    }

    @Test
    void while_nothing_waits_there_is_time_for_other_work() throws InterruptedException {
        assertThat(idle.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void awaitDatabase() {
        try {
            database.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(CompletionStage<Void> written) {
        written.toCompletableFuture().join();
    }

    private static AccessEntry entry(String operation) {
        return new AccessEntry(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                null,
                Action.READ,
                operation,
                null,
                null,
                null,
                null,
                List.of(),
                operation,
                Outcome.REFUSED,
                UUID.randomUUID(),
                1,
                null,
                null);
    }
}
