package dk.samvaer.local.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the checkout that the pages are held to, without what a build has made. */
final class Sources {
    /** A Java file: its path from the root, with {@code /} between, and its text. */
    record Source(String path, String text) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        }

        String module() {
            return path.substring(0, path.indexOf("/src/"));
        }

        boolean isTest() {
            return path.contains("/src/test/");
        }
    }

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private Sources() {}

    static Path root() {
        return ROOT;
    }

    static String read(String path) {
        return read(ROOT.resolve(path));
    }

    static List<Source> java() {
        List<Source> sources = new ArrayList<>();
        for (Path file : filesEndingWith(".java")) {
            if (!file.endsWith("package-info.java")) {
                sources.add(new Source(fromRoot(file), read(file)));
            }
        }
        return sources;
    }

    /** The Markdown pages, but for each RULES.md, which is made of names that exist. */
    static List<String> pages() {
        return filesEndingWith(".md").stream()
                .map(Sources::fromRoot)
                .filter(path -> !path.endsWith("RULES.md") && !path.contains("/src/"))
                .toList();
    }

    static List<Path> filesEndingWith(String ending) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT)) {
            top.filter(path -> !path.getFileName().toString().startsWith("."))
                    .forEach(path -> collect(path, ending, found));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
        return found.stream().sorted().toList();
    }

    private static void collect(Path path, String ending, List<Path> found) {
        if (Files.isRegularFile(path)) {
            if (path.toString().endsWith(ending)) {
                found.add(path);
            }
        } else if (!path.endsWith("target")) {
            try (Stream<Path> inside = Files.list(path)) {
                inside.forEach(next -> collect(next, ending, found));
            } catch (IOException away) {
                throw new UncheckedIOException(away);
            }
        }
    }

    private static String fromRoot(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
