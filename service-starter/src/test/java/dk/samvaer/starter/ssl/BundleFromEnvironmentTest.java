package dk.samvaer.starter.ssl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class BundleFromEnvironmentTest {
    private static final String TRUST = "SPRING_SSL_BUNDLE_PEM_SAMVAER_TRUSTSTORE_CERTIFICATE";

    @Test
    void the_bundle_is_used_where_the_environment_gives_one_of_its_name() {
        assertThat(bundleOfDatabase(Map.of(TRUST, "file:/etc/tls/ca.crt"))).isEqualTo("samvaer");
        assertThat(bundleOfDatabase(Map.of(TRUST.replace("SAMVAER", "OTHER"), "file:/etc/tls/ca.crt")))
                .isEqualTo("none");
        assertThat(bundleOfDatabase(Map.of(TRUST, "file:/etc/tls/ca.crt", "SPRING_MONGODB_SSL_BUNDLE", "other")))
                .isEqualTo("other");
    }

    private static String bundleOfDatabase(Map<String, Object> given) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, given));
        new SharedBundle().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("spring.mongodb.ssl.bundle", "none");
    }
}
