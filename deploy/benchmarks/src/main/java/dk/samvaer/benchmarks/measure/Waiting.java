package dk.samvaer.benchmarks.measure;

import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
public final class Waiting {
    private Waiting() {}

    /**
     * Returns when it is so.
     *
     * @param pause between two looks
     * @throws IllegalStateException where it is not so in time
     */
    public static void until(String what, Duration limit, Duration pause, BooleanSupplier isSo) {
        long begun = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - begun > limit.toNanos()) {
                throw new IllegalStateException("Waited in vain for " + limit.toSeconds() + " s: " + what);
            }
            Pause.of(pause);
        }
    }
}
