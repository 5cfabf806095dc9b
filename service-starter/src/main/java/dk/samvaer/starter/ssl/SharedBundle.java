package dk.samvaer.starter.ssl;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Lets all connections of a service, to the broker, the database and by HTTP, use the SSL bundle {@code samvaer} where one is configured,
 * except in the profile {@code local}. What is set for one kind of connection takes precedence.
 */
final class SharedBundle implements EnvironmentPostProcessor {
    static final String NAME = "samvaer";

    private static final Bindable<Map<String, Object>> SETTINGS = Bindable.mapOf(String.class, Object.class);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isConfigured(environment) && !environment.acceptsProfiles(Profiles.of("local"))) {
            environment.getPropertySources().addLast(new MapPropertySource("samvaer-ssl", connections()));
        }
    }

    private static boolean isConfigured(ConfigurableEnvironment environment) {
        Binder binder = Binder.get(environment);
        return Stream.of("pem", "jks")
                .anyMatch(kind -> binder.bind("spring.ssl.bundle." + kind + "." + NAME, SETTINGS)
                        .isBound());
    }

    private static Map<String, Object> connections() {
        return Map.of(
                "spring.kafka.security.protocol", "SSL",
                "spring.kafka.properties.ssl.engine.factory.class", SharedSslEngineFactory.class.getName(),
                "spring.kafka.ssl.bundle", NAME,
                "spring.mongodb.ssl.bundle", NAME,
                "spring.http.clients.ssl.bundle", NAME,
                "management.opentelemetry.tracing.export.otlp.ssl.bundle", NAME);
    }
}
