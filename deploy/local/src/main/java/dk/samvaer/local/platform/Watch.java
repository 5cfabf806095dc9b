package dk.samvaer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Starts a process again that ended by itself, such as the database without memory. One that was stopped or killed by a command of
 * the launcher is left alone.
 */
final class Watch {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int LINES = 50;

    private final Home home;
    private final Supervisor supervisor;
    private final String process;

    Watch(Home home, String process) {
        this.home = home;
        this.supervisor = new Supervisor(home);
        this.process = process;
    }

    /** Remembers how the process is started, and that it is to be watched. */
    static void remember(Home home, String process, List<String> command) {
        try {
            Files.write(home.command(process), command);
            new Restarts(home, process).forget();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Looks on until this process ends. */
    void begin() {
        Thread.ofPlatform().daemon().name("watch-" + process).start(() -> {
            while (true) {
                try {
                    look();
                } catch (UncheckedIOException unreadable) {
                    System.err.println("The " + process + " cannot be watched now: " + unreadable.getMessage());
                }
                Pause.of(LOOK);
            }
        });
    }

    void look() {
        Restarts restarts = new Restarts(home, process);
        Path command = home.command(process);
        if (Files.exists(command) && supervisor.hasEndedByItself(process) && !restarts.areTooMany(Instant.now())) {
            try {
                List<String> arguments = Files.readAllLines(command);
                restarts.add(Instant.now(), reason());
                supervisor.start(process, arguments, Map.of());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private String reason() {
        return home.tail(process, LINES).stream()
                .filter(line -> line.contains("OutOfMemoryError") || line.startsWith("Exception in thread"))
                .reduce((earlier, later) -> later)
                .orElse("its log does not say why (killed?)");
    }
}
