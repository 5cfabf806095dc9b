package dk.samvaer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Starts and ends processes that outlive the command that started them; finds them again by their numbers. */
final class Supervisor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);
    /** So many looks in a row that find a process ready mean that it is not about to end. */
    private static final int SETTLED = 20;

    private final Home home;

    Supervisor(Home home) {
        this.home = home;
    }

    ProcessHandle start(String name, List<String> command, Map<String, String> environment) {
        delete(home.ending(name));
        home.beginLog(name);
        List<String> detached = new ArrayList<>(detach());
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(nothing().toFile()))
                .redirectOutput(Redirect.appendTo(home.log(name).toFile()));
        builder.environment().putAll(environment);
        try {
            ProcessHandle process = builder.start().toHandle();
            Path written = home.pid(name + ".new");
            Files.writeString(written, process.pid() + " " + startOf(process));
            Files.move(written, home.pid(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return process;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** The process of the name if it runs; a number that the system has given to another one does not count. */
    Optional<ProcessHandle> running(String name) {
        Path file = home.pid(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] noted = Files.readString(file).strip().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(Supervisor::isAlive)
                    .filter(process -> noted.length < 2 || noted[1].equals(startOf(process)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the process was started, and is gone without a command that ended it. */
    boolean hasEndedByItself(String name) {
        return Files.exists(home.pid(name)) && running(name).isEmpty() && !Files.exists(home.ending(name));
    }

    /** Whether the process runs and goes on: one that ends, or is not ready yet, is waited for until that is settled. */
    boolean goesOn(String name, BooleanSupplier isReady) {
        int readyLooks = 0;
        Instant end = Instant.now().plus(PATIENCE);
        while (readyLooks < SETTLED && Instant.now().isBefore(end)) {
            if (running(name).isEmpty()) {
                return false;
            }
            readyLooks = isReady.getAsBoolean() ? readyLooks + 1 : 0;
            Pause.of(LOOK);
        }
        return running(name).isPresent();
    }

    /** Asks the processes to end, at once, and waits; ends those by force that do not. */
    void stop(List<String> names) {
        List<ProcessHandle> processes =
                names.stream().flatMap(name -> running(name).stream()).toList();
        names.forEach(this::markEnding);
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(Supervisor::awaitEnd);
        names.forEach(this::forget);
    }

    /** Ends a process at once, as a crash would. */
    void kill(String name) {
        markEnding(name);
        running(name).ifPresent(process -> {
            process.destroyForcibly();
            awaitEnd(process);
        });
        forget(name);
    }

    /** Java counts a process as alive that has ended and is still listed because its parent has not asked how it ended. */
    private static boolean isAlive(ProcessHandle process) {
        Path stat = Path.of("/proc/" + process.pid() + "/stat");
        try {
            return process.isAlive()
                    && (!Files.exists(stat) || !Files.readString(stat).contains(") Z "));
        } catch (IOException gone) {
            return false;
        }
    }

    private void markEnding(String name) {
        try {
            Files.writeString(home.ending(name), "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void forget(String name) {
        delete(home.pid(name));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        if (!hasEnded(process)) {
            process.destroyForcibly();
            if (!hasEnded(process)) {
                throw new IllegalStateException("Process " + process.pid() + " does not end");
            }
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        Instant end = Instant.now().plus(PATIENCE);
        while (isAlive(process) && Instant.now().isBefore(end)) {
            Pause.of(LOOK);
        }
        return !isAlive(process);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** What keeps a signal to the terminal's programs away from the new process. */
    private static List<String> detach() {
        return Stream.of("setsid", "nohup")
                .flatMap(tool -> Stream.of("/usr/bin/", "/bin/").map(folder -> folder + tool))
                .filter(tool -> Files.isExecutable(Path.of(tool)))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static Path nothing() {
        return Path.of(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
