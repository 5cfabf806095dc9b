package dk.samvaer.starter.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** What a name means wherever the API uses it, unless a record says otherwise of its component. */
final class Terms {
    private final Properties meanings = new Properties();

    Terms() {
        try (var in = Terms.class.getResourceAsStream("terms.properties")) {
            meanings.load(java.util.Objects.requireNonNull(in, "terms.properties"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> meaning(String name) {
        return Optional.ofNullable(meanings.getProperty(name));
    }
}
