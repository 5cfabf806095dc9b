package dk.samvaer.starter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Gives every service the settings of {@code samvaer-defaults.properties}; what a service sets itself takes precedence. */
final class StarterDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            var defaults = new ClassPathResource("samvaer-defaults.properties");
            environment.getPropertySources().addLast(new ResourcePropertySource("samvaer-defaults", defaults));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
