package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.history.KeptDocument;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until nothing moves any more: all is ready, sent, read and replayed, and every journey has ended. */
final class Quiet {
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Processes processes;
    private final Storm storm;
    private final Walkers walkers;
    private final DatabaseReader databases;
    private final TopicReader topics;

    Quiet(Processes processes, Storm storm, Walkers walkers, DatabaseReader databases, TopicReader topics) {
        this.processes = processes;
        this.storm = storm;
        this.walkers = walkers;
        this.databases = databases;
        this.topics = topics;
    }

    /** Returns when it is quiet twice in a row, or when the patience is at its end; what still moves then. */
    List<String> await(Duration patience) {
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
        List<String> moving = new ArrayList<>();
        List<Part> unready = processes.unready();
        add(moving, "parts that are not ready: " + unready, unready.size());
        add(moving, "blows", storm.isOver() ? 0 : 1);
        add(moving, "journeys", walkers.areDone() ? 0 : walkers.casesUnderWay().size() + 1);
        if (unready.contains(Part.DATABASE) || unready.contains(Part.KAFKA)) {
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

    private static void add(List<String> moving, String what, long count) {
        if (count > 0) {
            moving.add(what);
        }
    }
}
