package dk.samvaer.starter.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a name means: of one schema or operation ({@code Schema.property}), or wherever the API uses it. The service's own {@code
 * api/terms.properties} take precedence over those that all services share.
 */
final class Terms {
    private static final Path OF_THE_SERVICE = Path.of("api/terms.properties");

    private final Properties shared = read(shared());
    private final Properties own = read(own());

    /** The meaning of a property or parameter, wherever it is used. */
    Optional<String> meaning(String name) {
        return Stream.of(own, shared)
                .map(terms -> terms.getProperty(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The meaning of a property of one schema, or of a parameter of one operation. */
    Optional<String> meaning(String owner, String name) {
        return meaning(owner + "." + name).or(() -> meaning(name));
    }

    private static Properties read(Reader text) {
        var terms = new Properties();
        try (text) {
            terms.load(text);
            return terms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader shared() {
        return new InputStreamReader(
                Objects.requireNonNull(Terms.class.getResourceAsStream("terms.properties"), "terms.properties"), UTF_8);
    }

    private static Reader own() {
        try {
            return Files.exists(OF_THE_SERVICE) ? Files.newBufferedReader(OF_THE_SERVICE, UTF_8) : new StringReader("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
