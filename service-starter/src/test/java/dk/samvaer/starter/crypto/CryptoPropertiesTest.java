package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CryptoPropertiesTest {
    private static final String NEXT_KEY = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";
    private static final String LOGIN_KEY = "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=";
    private static final byte[] PLACE = {1};
    private static final byte[] TEXT = {2, 3};
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CryptoAutoConfiguration.class))
            .withPropertyValues("samvaer.crypto.login-key=" + LOGIN_KEY)
            .withBean(KeyStore.class, InMemoryKeyStore::new);

    @Test
    void with_all_keys_a_service_starts() {
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
    void the_key_that_all_services_share_is_never_the_index_key() {
        service.withPropertyValues(
                        "samvaer.crypto.master-key=" + KEY,
                        "samvaer.crypto.index-key=" + KEY,
                        "samvaer.crypto.login-key=" + KEY)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("samvaer.crypto.login-key is the index key"));
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

    @Test
    void further_master_keys_unwrap_what_they_wrapped_before() {
        var keys = new InMemoryKeyStore();
        var owner = UUID.randomUUID();
        var sealed = new AtomicReference<byte[]>();
        var before = service.withBean(KeyStore.class, () -> keys).withAllowBeanDefinitionOverriding(true);
        before.withPropertyValues("samvaer.crypto.master-key=" + KEY, "samvaer.crypto.index-key=" + KEY)
                .run(context -> sealed.set(context.getBean(Keyring.class).seal(owner, TEXT, PLACE)));
        before.withPropertyValues(
                        "samvaer.crypto.master-key=" + NEXT_KEY,
                        "samvaer.crypto.master-key-id=2027",
                        "samvaer.crypto.accepted-master-keys=1:" + KEY,
                        "samvaer.crypto.index-key=" + KEY)
                .run(context -> assertThat(context.getBean(Keyring.class).open(owner, sealed.get(), PLACE))
                        .contains(TEXT));
    }

    @Test
    void an_accepted_master_key_without_an_id_or_with_that_of_the_current_one_is_refused_but_not_shown() {
        for (String given : List.of(KEY, "1:" + KEY)) {
            service.withPropertyValues(
                            "samvaer.crypto.master-key=" + KEY,
                            "samvaer.crypto.accepted-master-keys=" + given,
                            "samvaer.crypto.index-key=" + KEY)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageStartingWith("samvaer.crypto.accepted-master-keys are written")
                            .hasMessageNotContaining(KEY));
        }
    }

    /** A Tink keyset stands here for a key management system, which gives an {@code Aead} too. */
    @Test
    void a_service_may_bring_its_own_master_key() throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var master = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        var owner = UUID.randomUUID();
        service.withBean(Aead.class, () -> master)
                .withPropertyValues("samvaer.crypto.master-key-id=kms", "samvaer.crypto.index-key=" + KEY)
                .run(context -> {
                    var sealed = context.getBean(Keyring.class).seal(owner, TEXT, PLACE);
                    assertThat(context.getBean(Keyring.class).open(owner, sealed, PLACE))
                            .contains(TEXT);
                    assertThat(context.getBean(KeyStore.class)
                                    .find(owner)
                                    .orElseThrow()
                                    .masterKey())
                            .isEqualTo("kms");
                });
    }
}
