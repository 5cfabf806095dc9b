package dk.samvaer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts and ends processes that outlive the command that started them; finds them again by their numbers. */
final class Supervisor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;

    Supervisor(Home home) {
        this.home = home;
    }

    ProcessHandle start(String name, List<String> command, Map<String, String> environment) {
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
            Files.writeString(home.pid(name), process.pid() + " " + startOf(process));
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
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> noted.length < 2 || noted[1].equals(startOf(process)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Asks the processes to end, at once, and waits; ends those by force that do not. */
    void stop(List<String> names) {
        List<ProcessHandle> processes =
                names.stream().flatMap(name -> running(name).stream()).toList();
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(Supervisor::awaitEnd);
        names.forEach(this::forget);
    }

    /** Ends a process at once, as a crash would. */
    void kill(String name) {
        running(name).ifPresent(process -> {
            process.destroyForcibly();
            awaitEnd(process);
        });
        forget(name);
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(home.pid(name));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        boolean ended = process.onExit()
                .thenApply(exited -> true)
                .completeOnTimeout(false, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (!ended) {
            process.destroyForcibly();
            process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
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
