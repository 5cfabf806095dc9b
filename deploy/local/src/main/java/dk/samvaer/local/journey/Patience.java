package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another service does in its own time. */
public final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** Returns when it is so; fails after two minutes. */
    public static void until(String what, BooleanSupplier isSo) {
        untilPresent(what, () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Returns the value when there is one; fails after two minutes. */
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
