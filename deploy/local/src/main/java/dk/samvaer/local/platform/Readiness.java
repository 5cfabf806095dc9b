package dk.samvaer.local.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Waits until parts that were started are ready, and says of each how long it took. */
record Readiness(Home home, Supervisor supervisor) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** @throws StartFailed with the end of the log where one ends, or is not ready after four minutes */
    void await(Addresses addresses, List<Part> parts, Consumer<String> progress) {
        long begun = System.nanoTime();
        List<Part> pending = new ArrayList<>(parts);
        while (!pending.isEmpty()) {
            pending.removeIf(part -> isReady(part, addresses, begun, progress));
            if (!pending.isEmpty()) {
                pause(pending.getFirst(), begun);
            }
        }
    }

    private boolean isReady(Part part, Addresses addresses, long begun, Consumer<String> progress) {
        if (supervisor.running(part.process()).isEmpty()) {
            throw new StartFailed(part.label() + " ended while it started. The end of its log:\n" + tail(part));
        }
        if (!Probe.isReady(part, addresses)) {
            return false;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        progress.accept("  %-14s ready after %4.1f s   %s".formatted(part.label(), seconds, addresses.url(part)));
        return true;
    }

    private void pause(Part part, long begun) {
        if (System.nanoTime() - begun > PATIENCE.toNanos()) {
            throw new StartFailed(part.label() + " was not ready after " + PATIENCE.toMinutes()
                    + " minutes. The end of its log:\n" + tail(part));
        }
        Pause.of(PAUSE);
    }

    private String tail(Part part) {
        return LogTail.of(home, part.process());
    }
}
