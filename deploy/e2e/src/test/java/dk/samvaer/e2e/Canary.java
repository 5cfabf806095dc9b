package dk.samvaer.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Searches the raw bytes of all files of some folders. */
record Canary(List<Path> places) {
    List<Path> filesWith(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        return places.stream()
                .flatMap(Canary::files)
                .filter(file -> contains(file, wanted))
                .toList();
    }

    private static Stream<Path> files(Path place) {
        try {
            return Files.walk(place).filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            byte[] all = Files.readAllBytes(file);
            for (int start = 0; start <= all.length - wanted.length; start++) {
                int at = 0;
                while (at < wanted.length && all[start + at] == wanted[at]) {
                    at++;
                }
                if (at == wanted.length) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
