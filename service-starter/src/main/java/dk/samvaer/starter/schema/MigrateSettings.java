package dk.samvaer.starter.schema;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets a program that was called with {@code --samvaer.migrate} end when it has done that, without a web server. */
final class MigrateSettings implements EnvironmentPostProcessor {
    static final String COMMAND = "samvaer.migrate";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(COMMAND)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            COMMAND,
                            Map.of(
                                    "spring.main.web-application-type", "none",
                                    "spring.main.keep-alive", "false")));
        }
    }
}
