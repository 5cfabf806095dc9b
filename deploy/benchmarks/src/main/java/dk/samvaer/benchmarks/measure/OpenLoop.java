package dk.samvaer.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Does something at a fixed rate, whether or not what was begun before has ended; each is told when it was meant to begin, so that what
 * waited behind a stall counts its waiting.
 */
public final class OpenLoop {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final double rate;
    private final int count;

    public OpenLoop(double ratePerSecond, Duration time) {
        this.rate = ratePerSecond;
        this.count = (int) Math.max(1, Math.round(ratePerSecond * time.toNanos() / NANOS_PER_SECOND));
    }

    /** How many are begun unless it becomes hopeless. */
    public int count() {
        return count;
    }

    /** What is done for each number from 0 on. */
    public interface Act {
        /** @param intended when it was meant to begin, in the terms of {@link System#nanoTime()} */
        void run(int number, long intended);
    }

    /**
     * Begins all of them and returns when all have ended.
     *
     * @param hopeless asked before each; once it is so, no more is begun
     * @return how many were begun
     */
    public int run(Act act, BooleanSupplier hopeless) {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int number = i;
                long intended = begun + (long) (i * NANOS_PER_SECOND / rate);
                awaitUntil(intended);
                if (hopeless.getAsBoolean()) {
                    return number;
                }
                senders.execute(() -> act.run(number, intended));
            }
        }
        return count;
    }

    private static void awaitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
