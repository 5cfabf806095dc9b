package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published API, as a service keeps it in its {@code api/openapi.yaml}. */
public final class OpenApi {
    private static final Path PUBLISHED = Path.of("api/openapi.yaml");

    private OpenApi() {}

    /**
     * Holds the running service to what it publishes, word by word. With {@code -Dcontract.write=true} the file is written anew.
     *
     * @param port that the published address names in place of the test's
     */
    public static void assertPublished(Portal service, int port) {
        var running = service.get("/v3/api-docs.yaml")
                .text()
                .replaceAll("url: http://localhost:\\d+", "url: http://localhost:" + port);
        try {
            if (Boolean.getBoolean("contract.write")) {
                Files.writeString(PUBLISHED, running, UTF_8);
            }
            assertThat(running).isEqualToNormalizingNewlines(Files.readString(PUBLISHED, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
