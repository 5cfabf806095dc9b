package dk.samvaer.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Clients that each do one thing after the other, as fast as they are answered. */
public final class ClosedLoop {
    private final int clients;
    private final Duration time;

    public ClosedLoop(int clients, Duration time) {
        this.clients = clients;
        this.time = time;
    }

    /**
     * Lets the clients, numbered from 0 on, do it again and again until the time is over.
     *
     * @return how many were done a second
     * @throws IllegalStateException where one of them failed
     */
    public double rate(IntConsumer act) {
        LongAdder done = new LongAdder();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                int client = i;
                threads.execute(() -> {
                    try {
                        while (System.nanoTime() - begun < time.toNanos() && failure.get() == null) {
                            act.accept(client);
                            done.increment();
                        }
                    } catch (RuntimeException failed) {
                        failure.set(failed);
                    }
                });
            }
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("A client failed after " + done.sum() + " were done", failed);
        }
        return done.sum() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begun);
    }
}
