package dk.samvaer.starter.ssl;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.SslBundleSslEngineFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every Kafka client the shared bundle, also those that Spring Cloud Stream makes, which takes settings as text only and no bundle
 * (spring-cloud-stream issue 2895). Kafka makes one for each client; that is why the bundles are found through a static field.
 */
public final class SharedSslEngineFactory extends SslBundleSslEngineFactory {
    private static volatile @Nullable Supplier<SslBundles> bundles;

    @Override
    public void configure(Map<String, ?> settings) {
        SslBundles known =
                Objects.requireNonNull(bundles, "no service has been started").get();
        Map<String, Object> withBundle = new HashMap<>(settings);
        withBundle.put(SslBundle.class.getName(), known.getBundle(SharedBundle.NAME));
        super.configure(withBundle);
    }

    /** Remembers the service that is being started. */
    static final class Starting implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext service) {
            bundles = () -> service.getBean(SslBundles.class);
        }
    }
}
