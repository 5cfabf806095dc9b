package dk.samvaer.local.platform;

import dk.samvaer.local.parts.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** The folder that keeps the platform's data, logs, keys and process numbers. */
public record Home(Path folder) {
    private static final int KEPT_LOGS = 5;

    /** Logs, one file per process. */
    public Path log(String process) {
        return folder("logs").resolve(process + ".log");
    }

    /** Begins a new log; those of the starts before stay beside it, {@code .1} the latest, five in all with the new one. */
    void beginLog(String process) {
        try {
            for (int age = KEPT_LOGS - 1; age > 0; age--) {
                Path younger = earlierLog(process, age - 1);
                if (Files.exists(younger)) {
                    Files.move(younger, earlierLog(process, age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException unmovable) {
            throw new UncheckedIOException(unmovable);
        }
    }

    private Path earlierLog(String process, int age) {
        Path log = log(process);
        return age == 0 ? log : log.resolveSibling(process + ".log." + age);
    }

    public Path data(String name) {
        return folder("data").resolve(name);
    }

    Path apps() {
        return folder("apps");
    }

    Path pid(String process) {
        return folder("run").resolve(process + ".pid");
    }

    /** Is there from when a command ends the process until it is started again. */
    Path ending(String process) {
        return folder("run").resolve(process + ".ending");
    }

    /** How a watched process is started, an argument a line. */
    Path command(String process) {
        return folder("run").resolve(process + ".command");
    }

    Path restarts(String process) {
        return folder("run").resolve(process + ".restarts");
    }

    Properties read(String name) {
        Properties properties = new Properties();
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return properties;
    }

    /** Writes a file that only its owner may read. */
    void write(String name, Properties properties) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            PrivateFile.make(file);
            try (OutputStream out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The last lines of the log of a process. */
    public List<String> tail(String process, int lines) {
        Path log = log(process);
        if (!Files.exists(log)) {
            return List.of();
        }
        try (var all = Files.lines(log)) {
            List<String> read = all.toList();
            return read.subList(Math.max(0, read.size() - lines), read.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes data, logs, keys and settings; what is installed may stay. */
    void empty() {
        List.of(
                        "data",
                        "logs",
                        "run",
                        "addresses.properties",
                        "secrets.properties",
                        "logins.properties",
                        "clock.properties")
                .forEach(name -> delete(folder.resolve(name)));
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
