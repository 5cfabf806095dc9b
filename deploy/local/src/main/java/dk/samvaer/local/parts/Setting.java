package dk.samvaer.local.parts;

import java.util.Optional;

/** A setting of whoever runs this: a system property, else an environment variable; empty text counts as absent. */
final class Setting {
    private Setting() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
