package dk.samvaer.starter.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One Java file of a service's main sources.
 *
 * @param folder of the file, relative to the sources
 */
record SourceFile(String folder, String name, String text) {
    private static final Path MAIN = Path.of("src/main/java");

    /** The main sources of the module in which the test runs. */
    static List<SourceFile> all() {
        try (var paths = Files.walk(MAIN)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file that exists in the test only. */
    static SourceFile of(String name, String text) {
        return new SourceFile("offender", name, text);
    }

    long lines() {
        return text.lines().count();
    }

    boolean isPackageInfo() {
        return name.equals("package-info.java");
    }

    boolean isAggregate() {
        return text.contains("implements Aggregate<");
    }

    private static SourceFile read(Path path) {
        try {
            var folder = MAIN.relativize(path.getParent()).toString();
            return new SourceFile(folder, path.getFileName().toString(), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
