package dk.samvaer.e2e.torture;

import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.Platform;
import dk.samvaer.local.platform.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Kills and stops processes of the platform, and starts again whichever is down, as an orchestrator would. */
final class Processes {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Platform platform;
    private final Map<Part, Integer> kills = new EnumMap<>(Part.class);
    private final Map<Part, Integer> endedAlone = new EnumMap<>(Part.class);
    private final Map<Part, Long> downUntil = new EnumMap<>(Part.class);
    private boolean watching;

    Processes(Platform platform) {
        this.platform = platform;
    }

    /** From now on, what is down is started again. */
    synchronized void begin() {
        watching = true;
        Thread.ofPlatform().daemon().name("orchestrator").start(this::watch);
    }

    synchronized void kill(Part part, Duration down) {
        if (platform.running(part).isPresent()) {
            platform.kill(part);
            kills.merge(part, 1, Integer::sum);
        }
        downUntil.put(part, System.nanoTime() + down.toNanos());
    }

    /** Returns when the process goes on. */
    void stall(Part part, Duration time) {
        platform.running(part).ifPresent(process -> {
            signal("STOP", process);
            Pause.of(time);
            signal("CONT", process);
        });
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (isWatching()) {
            Plan.TARGETS.forEach(this::startAgain);
            Pause.of(LOOK);
        }
    }

    private synchronized boolean isWatching() {
        return watching;
    }

    private synchronized void startAgain(Part part) {
        if (!watching || platform.running(part).isPresent()) {
            return;
        }
        Long until = downUntil.get(part);
        if (until == null) {
            endedAlone.merge(part, 1, Integer::sum);
        }
        if (until == null || System.nanoTime() - until >= 0) {
            platform.launch(part);
            downUntil.remove(part);
        }
    }

    /** The parts that do not take their clients now. */
    List<Part> unready() {
        return Plan.TARGETS.stream()
                .filter(part -> !Probe.isReady(part, platform.addresses()))
                .toList();
    }

    /** From now on, nothing is started again. */
    synchronized void end() {
        watching = false;
    }

    synchronized Map<Part, Integer> kills() {
        return new EnumMap<>(kills);
    }

    /** Processes that ended though nobody had killed them. */
    synchronized Map<Part, Integer> endedAlone() {
        return new EnumMap<>(endedAlone);
    }
}
