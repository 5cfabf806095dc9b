package dk.samvaer.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the checkout that the manifests are compared with. */
public final class Root {
    private static final Path ROOT = Path.of("..", "..");

    private Root() {}

    public static Path path(String path) {
        return ROOT.resolve(path).normalize();
    }

    public static String read(String path) {
        return read(path(path));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /** The files below a folder whose names end so. */
    public static List<Path> below(String folder, String ending) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
