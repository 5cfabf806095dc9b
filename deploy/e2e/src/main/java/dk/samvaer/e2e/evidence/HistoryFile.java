package dk.samvaer.e2e.evidence;

import dk.samvaer.e2e.history.RunHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the history of a run, so that it can be looked into and checked again. */
public final class HistoryFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HistoryFile() {}

    public static Path write(RunHistory history, Path file) throws IOException {
        return Files.write(file, JSON.writeValueAsBytes(history));
    }

    public static RunHistory read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), RunHistory.class);
    }
}
