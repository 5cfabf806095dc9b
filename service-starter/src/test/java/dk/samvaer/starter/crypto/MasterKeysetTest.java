package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;

/** The master keys in a keyset of Tink, in clear or as a key management system has encrypted it. */
class MasterKeysetTest {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final byte[] PLACE = {1};
    private static final byte[] TEXT = {2, 3};

    @BeforeAll
    static void keysetsCanBeMade() throws GeneralSecurityException {
        AeadConfig.register();
    }

    private final InMemoryKeyStore store = new InMemoryKeyStore();
    private final UUID owner = UUID.randomUUID();
    private final AtomicReference<byte[]> sealed = new AtomicReference<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final KeysetHandle old = keyset(11);

    @Test
    void the_primary_key_wraps_and_names_itself() throws GeneralSecurityException {
        with(clear(old), this::seals);
        assertThat(store.find(owner).orElseThrow().masterKey()).isEqualTo("11");
        with(clear(old), this::opens);
    }

    @Test
    void a_further_key_of_the_keyset_unwraps_until_all_is_wrapped_anew() throws GeneralSecurityException {
        var both = withNext(old);
        with(clear(old), this::seals);
        with(clear(both), service -> {
            opens(service);
            service.getBean(KeyRewrapping.class).rewrapAll();
            assertThat(service.getBean(KeyRewrapping.class).progress())
                    .isEqualTo(new KeyRewrapping.Progress("22", false, 1, 0, 0));
        });
        var alone = KeysetHandle.newBuilder(both).deleteAt(0).build();
        with(clear(alone), this::opens);
    }

    @Test
    void a_service_goes_over_from_a_single_key_to_a_keyset() throws GeneralSecurityException {
        service().withPropertyValues("samvaer.crypto.master-key=" + KEY).run(this::seals);
        service()
                .withPropertyValues(
                        "samvaer.crypto.master-keyset=" + clear(old), "samvaer.crypto.accepted-master-keys=1:" + KEY)
                .run(this::opens);
    }

    @Test
    void a_key_management_system_that_has_encrypted_the_keyset_is_asked_once() throws GeneralSecurityException {
        var system = new Asked(Sealing.aead(new byte[32]), asked);
        var encrypted = TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                old, system, new byte[0], RegistryConfiguration.get());
        asked.set(0);
        service()
                .withBean(Aead.class, () -> system)
                .withPropertyValues("samvaer.crypto.master-keyset=" + encrypted)
                .run(service -> {
                    seals(service);
                    opens(service);
                    service.getBean(Keyring.class).seal(UUID.randomUUID(), TEXT, PLACE);
                });
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_keyset_that_cannot_be_read_is_named_but_not_shown() throws GeneralSecurityException {
        refused("{\"primaryKeyId\":1,\"key\":\"secret\"}", "samvaer.crypto.master-keyset cannot be read");
        var another = Sealing.aead(new byte[32]);
        service()
                .withBean(Aead.class, () -> another)
                .withPropertyValues("samvaer.crypto.master-keyset=" + clear(old))
                .run(service -> assertThat(service)
                        .getFailure()
                        .hasStackTraceContaining("samvaer.crypto.master-keyset cannot be read"));
    }

    @Test
    void a_key_beside_the_keyset_is_refused() throws GeneralSecurityException {
        service()
                .withPropertyValues("samvaer.crypto.master-keyset=" + clear(old), "samvaer.crypto.master-key=" + KEY)
                .run(service -> assertThat(service)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("samvaer.crypto.master-key and samvaer.crypto.master-keyset"));
    }

    private void refused(String keyset, String message) {
        service().withPropertyValues("samvaer.crypto.master-keyset=" + keyset).run(service -> {
            assertThat(service).getFailure().hasStackTraceContaining(message);
            assertThat(service).getFailure().rootCause().hasMessageNotContaining("secret");
        });
    }

    private void seals(AssertableApplicationContext service) {
        sealed.set(service.getBean(Keyring.class).seal(owner, TEXT, PLACE));
    }

    private void opens(AssertableApplicationContext service) {
        assertThat(service.getBean(Keyring.class).open(owner, sealed.get(), PLACE))
                .contains(TEXT);
    }

    private void with(String keyset, ContextConsumer<AssertableApplicationContext> act) {
        service().withPropertyValues("samvaer.crypto.master-keyset=" + keyset).run(act);
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CryptoAutoConfiguration.class))
                .withPropertyValues(
                        "samvaer.crypto.index-key=" + KEY,
                        "samvaer.crypto.login-key=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=")
                .withBean(KeyStore.class, () -> store);
    }

    private static KeysetHandle keyset(int id) {
        try {
            return KeysetHandle.newBuilder().addEntry(fresh(id)).build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As after Tink's {@code add-key} and {@code promote-key}. */
    private static KeysetHandle withNext(KeysetHandle old) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(old).addEntry(fresh(22)).build();
    }

    private static KeysetHandle.Builder.Entry fresh(int id) throws GeneralSecurityException {
        return KeysetHandle.importKey(AesGcmKey.builder()
                        .setParameters(PredefinedAeadParameters.AES256_GCM)
                        .setKeyBytes(SecretBytes.randomBytes(32))
                        .setIdRequirement(id)
                        .build())
                .withFixedId(id)
                .makePrimary();
    }

    private static String clear(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    /** A key management system, as far as a service sees it. */
    private record Asked(Aead real, AtomicInteger times) implements Aead {
        @Override
        public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
            times.incrementAndGet();
            return real.encrypt(plain, associated);
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] associated) throws GeneralSecurityException {
            times.incrementAndGet();
            return real.decrypt(sealed, associated);
        }
    }
}
