package dk.samvaer.e2e.evidence;

import dk.samvaer.e2e.history.KeptDocument;
import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Waits until nothing moves any more: all is ready, sent, read and replayed, and every journey has ended. */
public final class Quiet {
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Supplier<List<String>> load;
    private final DatabaseReader databases;
    private final TopicReader topics;

    /** @param load what still goes on outside of topics and databases; while there is any, these are not asked */
    public Quiet(Supplier<List<String>> load, DatabaseReader databases, TopicReader topics) {
        this.load = load;
        this.databases = databases;
        this.topics = topics;
    }

    /** Returns when it is quiet twice in a row, or when the patience is at its end; what still moves then. */
    public List<String> await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<String> before = List.of("not looked yet");
        List<String> moving = moving();
        while (!(before.isEmpty() && moving.isEmpty()) && System.nanoTime() - end < 0) {
            System.err.println("waiting for " + (moving.isEmpty() ? "a second look" : String.join(", ", moving)));
            Pause.of(LOOK);
            before = moving;
            moving = moving();
        }
        return moving;
    }

    private List<String> moving() {
        List<String> moving = new ArrayList<>(load.get());
        if (!moving.isEmpty()) {
            return moving;
        }
        try {
            long outboxes =
                    databases.documents().stream().filter(Quiet::isUnsent).count();
            add(moving, outboxes + " outboxes", outboxes);
            int parked = databases.parked().size();
            add(moving, parked + " parked events", parked);
            int lag = topics.lag().size();
            add(moving, lag + " partitions", lag);
        } catch (RuntimeException away) {
            moving.add(String.valueOf(away.getMessage()));
        }
        return moving;
    }

    private static boolean isUnsent(KeptDocument document) {
        return document.unsent() > 0;
    }

    /** Adds what there is any of. */
    public static void add(List<String> moving, String what, long count) {
        if (count > 0) {
            moving.add(what);
        }
    }
}
