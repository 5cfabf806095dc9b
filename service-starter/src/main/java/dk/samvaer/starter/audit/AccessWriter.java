package dk.samvaer.starter.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Writes the entries of concurrent requests together: while one batch is being written, the next one gathers. Costs one write a batch. */
final class AccessWriter implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int CAPACITY = 10_000;
    private static final long LOOK_UP_MILLIS = 200;

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final Consumer<List<AccessEntry>> write;
    private final Runnable idle;
    private final Thread thread;
    private volatile boolean closed;

    private record Waiting(AccessEntry entry, CompletableFuture<Void> written) {}

    /**
     * @param write writes entries durably, in their order, or throws; never called by two threads at once
     * @param idle called while nothing waits
     */
    AccessWriter(Consumer<List<AccessEntry>> write, Runnable idle) {
        this.write = write;
        this.idle = idle;
        this.thread = Thread.ofPlatform().daemon().name("access-log").start(this::run);
    }

    /** Fails at once where too many entries wait already. */
    CompletionStage<Void> append(AccessEntry entry) {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        if (closed || !queue.offer(waiting)) {
            return CompletableFuture.failedFuture(
                    new AccessLogUnavailable(closed ? "closed" : "too many entries wait", null));
        }
        return waiting.written;
    }

    /** Writes what waits, then ends. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            try {
                var first = queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    idle.run();
                } else {
                    write(first);
                }
            } catch (InterruptedException ending) {
                return;
            }
        }
    }

    private void write(Waiting first) {
        List<Waiting> batch = new ArrayList<>(List.of(first));
        queue.drainTo(batch, BATCH - 1);
        try {
            write.accept(batch.stream().map(Waiting::entry).toList());
            batch.forEach(it -> it.written.complete(null));
        } catch (RuntimeException | Error failed) {
            batch.forEach(it -> it.written.completeExceptionally(failed));
        }
    }
}
