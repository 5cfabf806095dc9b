package dk.samvaer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** When and why a process that had ended by itself was started again. */
final class Restarts {
    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Path file;

    Restarts(Home home, String process) {
        this.file = home.restarts(process);
    }

    /** Whether it has ended so often of late that another start would help nothing. */
    boolean areTooMany(Instant now) {
        return times().stream().filter(now.minus(WITHIN)::isBefore).count() >= MOST;
    }

    void add(Instant now, String reason) {
        try {
            Files.writeString(file, now + " " + reason + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** One line for people; empty where there was none. */
    String told() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return "";
        }
        String[] last = lines.getLast().split(" ", 2);
        return "restarted %d %s, last %s: %s"
                .formatted(
                        lines.size(),
                        lines.size() == 1 ? "time" : "times",
                        SHOWN.format(Instant.parse(last[0])),
                        last[1]);
    }

    /** The same of one that has ended and is not there again. */
    String ended(String part) {
        String restarted = told();
        return (restarted.isEmpty() ? "ended by itself" : "did not come back, " + restarted) + " (samvaer logs " + part
                + ")";
    }

    private List<Instant> times() {
        return lines().stream()
                .map(line -> Instant.parse(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
