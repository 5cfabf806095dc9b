package dk.samvaer.kubernetes.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of the system that is run to its end. */
final class Program {
    private Program() {}

    /** Returns the lines that it prints; what it says of errors is shown. */
    static List<String> run(String... command) {
        try {
            Path errors = Files.createTempFile("program", ".err");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(errors));
            }
            Files.delete(errors);
            return lines;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
