package dk.samvaer.starter.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Writes in one round trip what callers bring while the write before is under way. Each caller learns whether its own was written: where a
 * group fails, each of its items is written alone, so that a bad one harms no other.
 */
public final class GroupCommit<T> implements AutoCloseable {
    private static final int LARGEST_GROUP = 500;

    private final Consumer<List<T>> writer;
    private final ConcurrentLinkedQueue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param writer writes all of a group or throws; it is called again with single items, and repeating one must do no harm */
    public GroupCommit(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    private record Waiting<T>(T item, CompletableFuture<Void> written) {}

    /** Writes the item together with others and returns when it is written; throws what the writer threw for it. */
    public void write(T item) {
        await(start(item));
    }

    /** Begins to write the item. */
    public CompletableFuture<Void> start(T item) {
        Waiting<T> waiting = new Waiting<>(item, new CompletableFuture<>());
        queue.add(waiting);
        if (writing.compareAndSet(false, true)) {
            threads.execute(this::drain);
        }
        return waiting.written();
    }

    /** Waits until an item is written; throws what the writer threw for it. */
    public static void await(CompletableFuture<Void> written) {
        try {
            written.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** What is added after the last look into the queue finds {@code writing} cleared, or is seen by the second look. */
    private void drain() {
        do {
            List<Waiting<T>> group = next();
            while (!group.isEmpty()) {
                write(group);
                group = next();
            }
            writing.set(false);
        } while (!queue.isEmpty() && writing.compareAndSet(false, true));
    }

    private List<Waiting<T>> next() {
        List<Waiting<T>> group = new ArrayList<>();
        for (Waiting<T> one = queue.poll(); one != null; one = group.size() < LARGEST_GROUP ? queue.poll() : null) {
            group.add(one);
        }
        return group;
    }

    private void write(List<Waiting<T>> group) {
        try {
            writer.accept(group.stream().map(Waiting::item).toList());
            group.forEach(one -> one.written().complete(null));
        } catch (RuntimeException | Error failed) {
            if (group.size() == 1) {
                group.getFirst().written().completeExceptionally(failed);
            } else {
                group.forEach(one -> write(List.of(one)));
            }
        }
    }

    /** What has begun is finished first. */
    @Override
    public void close() {
        threads.close();
    }
}
