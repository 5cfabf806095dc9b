package dk.samvaer.transport.application.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.application.TransportSettings;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A service that could not ask visitation for anything does not start, and says which setting is missing. */
class StartingWithoutASecretTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TransportSettings.class)
    static class Settings {}

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_client_secret_is_refused_by_name(String secret) {
        service.withPropertyValues("TRANSPORT_CLIENT_SECRET=" + secret).run(started -> {
            var failure = Objects.requireNonNull(started.getStartupFailure());
            assertThat(failure)
                    .hasStackTraceContaining("samvaer.transport.visitation")
                    .hasStackTraceContaining("client.secret");
        });
    }

    @Test
    void with_a_secret_the_settings_are_taken_and_no_text_shows_it() {
        service.withPropertyValues("TRANSPORT_CLIENT_SECRET=kept-to-ourselves").run(started -> {
            assertThat(started).hasNotFailed();
            assertThat(started.getBean(TransportSettings.class).toString()).doesNotContain("kept-to-ourselves");
        });
    }
}
