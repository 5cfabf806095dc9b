package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.InMemoryKeyStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CryptoPropertiesTest {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CryptoAutoConfiguration.class))
            .withBean(KeyStore.class, InMemoryKeyStore::new);

    @Test
    void with_both_keys_a_service_starts() {
        service.withPropertyValues("samvaer.crypto.master-key=" + KEY, "samvaer.crypto.index-key=" + KEY)
                .run(context -> assertThat(context).hasSingleBean(SealedJson.class));
    }

    @Test
    void without_a_master_key_a_service_does_not_start_and_says_what_is_missing() {
        service.withPropertyValues("samvaer.crypto.index-key=" + KEY)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("samvaer.crypto.master-key is missing"));
    }

    @Test
    void a_key_of_the_wrong_length_or_form_is_named_but_not_shown() {
        service.withPropertyValues("samvaer.crypto.master-key=c2hvcnQ=", "samvaer.crypto.index-key=" + KEY)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("samvaer.crypto.master-key has 5 bytes instead of 32"));
        service.withPropertyValues("samvaer.crypto.master-key=" + KEY, "samvaer.crypto.index-key=%%%")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("samvaer.crypto.index-key is not base64"));
    }
}
