package dk.samvaer.local.parts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which fault the stand-in for the appeals board shows now, for how many requests, and how late it is. */
final class BoardFaults {
    private @Nullable BoardFault fault;
    private int times;
    private Duration late = Duration.ZERO;

    synchronized void set(@Nullable BoardFault next, int howOften, Duration howLate) {
        fault = next;
        times = howOften;
        late = howLate;
    }

    /** The fault of the next request; null where it goes well. */
    synchronized @Nullable BoardFault next() {
        if (times == 0) {
            return null;
        }
        times--;
        return fault;
    }

    synchronized Duration late() {
        return late;
    }
}
