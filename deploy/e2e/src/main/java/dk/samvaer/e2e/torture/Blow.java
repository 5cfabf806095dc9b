package dk.samvaer.e2e.torture;

import dk.samvaer.local.platform.Part;
import java.time.Duration;
import java.util.List;

/** One thing that is done to the platform at a time after the beginning. */
sealed interface Blow {
    Duration at();

    /** Kills the processes at once, and starts them again after a time. */
    record Kill(Duration at, List<Part> parts, Duration down) implements Blow {}

    /** Stops a process in its tracks for a time; it keeps its connections and its memory. */
    record Stall(Duration at, Part part, Duration time) implements Blow {}

    /** Puts a record on a topic that cannot be applied, about a case that is under way or about none. */
    record Poison(Duration at, PoisonKind kind, boolean underWay, long seed) implements Blow {}

    /** Sends many reports of one supplier at once. */
    record Flood(Duration at, String supplier, int reports, long seed) implements Blow {}

    /** What is wrong with a record. */
    enum PoisonKind {
        BYTES,
        NO_VALUE,
        NONSENSE,
        UNKNOWN
    }
}
