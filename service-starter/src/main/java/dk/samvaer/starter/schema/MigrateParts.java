package dk.samvaer.starter.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves to a program called with {@code --samvaer.migrate} only the database and the starter: no broker, no web, no metrics. */
final class MigrateParts implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final List<String> NEEDED = List.of(
            "dk.samvaer.starter.",
            "org.springframework.boot.autoconfigure.context.",
            "org.springframework.boot.autoconfigure.ssl.",
            "org.springframework.boot.autoconfigure.task.",
            "org.springframework.boot.data.mongodb.autoconfigure.",
            "org.springframework.boot.mongodb.autoconfigure.");

    private boolean migrates;

    @Override
    public void setEnvironment(Environment environment) {
        migrates = environment.containsProperty(MigrateSettings.COMMAND);
    }

    @Override
    public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[names.length];
        for (int at = 0; at < names.length; at++) {
            String name = names[at];
            wanted[at] = !migrates || name == null || NEEDED.stream().anyMatch(name::startsWith);
        }
        return wanted;
    }
}
