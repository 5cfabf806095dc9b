package dk.samvaer.starter.crypto;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

/** The change of a master key, from the old one alone to the new one alone. */
class KeyRewrappingTest {
    private static final byte[] PLACE = "here".getBytes(UTF_8);
    private static final byte[] TEXT = "Ib Testesen".getBytes(UTF_8);
    private static final Aead OLD = aead(1);
    private static final Aead NEW = aead(2);
    private static final MasterKeys ONLY_OLD = new MasterKeys("old", OLD, Map.of());
    private static final MasterKeys BOTH = new MasterKeys("new", NEW, Map.of("old", OLD));
    private static final MasterKeys ONLY_NEW = new MasterKeys("new", NEW, Map.of());

    private final InMemoryKeyStore store = new InMemoryKeyStore();
    private final UUID owner = UUID.randomUUID();

    @Test
    void while_both_are_accepted_the_new_one_wraps_and_both_unwrap() {
        var sealed = keyring(ONLY_OLD).seal(owner, TEXT, PLACE);
        var later = UUID.randomUUID();
        var sealedLater = keyring(BOTH).seal(later, TEXT, PLACE);
        assertThat(keyring(BOTH).open(owner, sealed, PLACE)).contains(TEXT);
        assertThat(keyring(ONLY_NEW).open(later, sealedLater, PLACE)).contains(TEXT);
        assertThat(store.find(later).orElseThrow().masterKey()).isEqualTo("new");
    }

    @Test
    void an_instance_that_does_not_know_a_master_key_says_which_one() {
        var sealed = keyring(BOTH).seal(owner, TEXT, PLACE);
        assertThatThrownBy(() -> keyring(ONLY_OLD).open(owner, sealed, PLACE))
                .isInstanceOf(MasterKeyUnknown.class)
                .hasMessageContaining("master key new");
    }

    @Test
    void after_all_keys_are_wrapped_anew_the_old_master_key_is_needed_no_more() {
        var sealed = keyring(ONLY_OLD).seal(owner, TEXT, PLACE);
        IntStream.range(0, 250).forEach(n -> keyring(ONLY_OLD).seal(UUID.randomUUID(), TEXT, PLACE));
        try (var rewrapping = new KeyRewrapping(store, BOTH)) {
            assertThat(rewrapping.progress().remaining()).isEqualTo(251);
            rewrapping.begin();
            await().until(() -> !rewrapping.progress().running());
            assertThat(rewrapping.progress()).isEqualTo(new KeyRewrapping.Progress("new", false, 251, 0, 0));
        }
        assertThat(keyring(ONLY_NEW).open(owner, sealed, PLACE)).contains(TEXT);
    }

    @Test
    void a_key_from_before_master_keys_had_ids_is_wrapped_anew_too() {
        var sealed = keyring(ONLY_OLD).seal(owner, TEXT, PLACE);
        var before = store.find(owner).orElseThrow();
        store.replace(owner, before, new KeyStore.StoredKey(before.wrapped(), null));
        assertThat(keyring(BOTH).open(owner, sealed, PLACE)).contains(TEXT);
        rewrap();
        assertThat(keyring(ONLY_NEW).open(owner, sealed, PLACE)).contains(TEXT);
    }

    @Test
    void a_key_that_cannot_be_unwrapped_stays_and_holds_up_no_other() {
        keyring(new MasterKeys("lost", aead(3), Map.of())).seal(owner, TEXT, PLACE);
        var other = UUID.randomUUID();
        keyring(ONLY_OLD).seal(other, TEXT, PLACE);
        var progress = rewrap();
        assertThat(progress).isEqualTo(new KeyRewrapping.Progress("new", false, 1, 1, 1));
        assertThat(store.find(owner).orElseThrow().masterKey()).isEqualTo("lost");
    }

    @Test
    void a_destroyed_key_stays_destroyed() {
        keyring(ONLY_OLD).seal(owner, TEXT, PLACE);
        store.destroy(owner, Instant.EPOCH);
        assertThat(rewrap().rewrapped()).isZero();
        assertThat(store.find(owner).orElseThrow().wrapped()).isNull();
    }

    @Test
    void a_key_management_system_that_is_away_is_not_taken_for_tampering() {
        var sealed = keyring(ONLY_OLD).seal(owner, TEXT, PLACE);
        var away = new MasterKeys("old", new Away(), Map.of());
        assertThatThrownBy(() -> keyring(away).open(owner, sealed, PLACE))
                .isInstanceOf(TransientDataAccessResourceException.class);
    }

    private KeyRewrapping.Progress rewrap() {
        try (var rewrapping = new KeyRewrapping(store, BOTH)) {
            rewrapping.rewrapAll();
            return rewrapping.progress();
        }
    }

    private Keyring keyring(MasterKeys masters) {
        return new Keyring(store, masters, InstantSource.system());
    }

    private static Aead aead(int filler) {
        var key = new byte[32];
        key[0] = (byte) filler;
        return Sealing.aead(key);
    }

    private static final class Away implements Aead {
        @Override
        public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
            throw new GeneralSecurityException(new IOException("no route"));
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] associated) throws GeneralSecurityException {
            throw new GeneralSecurityException(new IOException("no route"));
        }
    }
}
