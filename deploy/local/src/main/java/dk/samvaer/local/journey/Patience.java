package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another service does in its own time: two minutes, or as long as {@code samvaer.patience} says. */
public final class Patience {
    private static final Duration LIMIT = Duration.parse(System.getProperty("samvaer.patience", "PT2M"));
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** Returns when it is so; fails when the time is over. */
    public static void until(String what, BooleanSupplier isSo) {
        untilPresent(what, () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Returns the value when there is one; fails when the time is over. */
    public static <T> T untilPresent(String what, Supplier<Optional<T>> find) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Optional<T> found = find.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + LIMIT.toSeconds() + " s: " + what);
            }
            Pause.of(PAUSE);
            found = find.get();
        }
        return found.get();
    }
}
