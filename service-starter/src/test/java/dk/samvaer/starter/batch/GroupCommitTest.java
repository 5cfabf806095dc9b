package dk.samvaer.starter.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final ConcurrentLinkedQueue<Integer> written = new ConcurrentLinkedQueue<>();

    @Test
    void what_comes_while_a_write_is_under_way_is_written_together() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (GroupCommit<Integer> commit = new GroupCommit<>(group -> {
            begun.countDown();
            await(goOn);
            groups.add(group);
        })) {
            List<CompletableFuture<Void>> started = new ArrayList<>(List.of(commit.start(0)));
            await(begun);
            IntStream.rangeClosed(1, 5).forEach(n -> started.add(commit.start(n)));
            goOn.countDown();
            started.forEach(GroupCommit::await);
        }
        assertThat(groups).containsExactly(List.of(0), List.of(1, 2, 3, 4, 5));
    }

    @Test
    void nothing_is_left_lying_when_it_comes_as_the_writer_ends() {
        try (GroupCommit<Integer> commit = new GroupCommit<>(written::addAll)) {
            IntStream.range(0, 8)
                    .mapToObj(n -> CompletableFuture.runAsync(
                            () -> IntStream.range(n * 2_000, (n + 1) * 2_000).forEach(commit::write)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(written).hasSize(16_000).doesNotHaveDuplicates();
    }

    @Test
    void one_that_cannot_be_written_fails_alone() {
        try (GroupCommit<Integer> commit = new GroupCommit<>(group -> {
            if (group.contains(13)) {
                throw new IllegalArgumentException("thirteen");
            }
            written.addAll(group);
        })) {
            List<CompletableFuture<Void>> started =
                    IntStream.range(10, 20).mapToObj(commit::start).toList();
            assertThatThrownBy(() -> GroupCommit.await(started.get(3))).isInstanceOf(IllegalArgumentException.class);
            IntStream.of(0, 1, 2, 4, 9).mapToObj(started::get).forEach(GroupCommit::await);
        }
        assertThat(written).hasSize(9).doesNotContain(13);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
