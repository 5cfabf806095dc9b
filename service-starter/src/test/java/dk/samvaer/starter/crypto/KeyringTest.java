package dk.samvaer.starter.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyringTest {
    private static final byte[] MASTER = new byte[32];
    private static final byte[] PLACE = "here".getBytes(UTF_8);
    private static final byte[] TEXT = "Ib Testesen".getBytes(UTF_8);

    private final KeyStore store = new InMemoryKeyStore();
    private final UUID owner = UUID.randomUUID();

    @Test
    void another_instance_opens_what_one_instance_sealed() {
        var sealed = keyring().seal(owner, TEXT, PLACE);
        assertThat(keyring().open(owner, sealed, PLACE)).contains(TEXT);
    }

    @Test
    void one_owner_cannot_open_what_is_sealed_for_another() {
        var keyring = keyring();
        var other = UUID.randomUUID();
        keyring.seal(other, TEXT, PLACE);
        var sealed = keyring.seal(owner, TEXT, PLACE);
        assertThatThrownBy(() -> keyring.open(other, sealed, PLACE)).isInstanceOf(Tampered.class);
    }

    @Test
    void a_wrapped_key_given_to_another_owner_does_not_unwrap() {
        keyring().seal(owner, TEXT, PLACE);
        var thief = UUID.randomUUID();
        var wrapped = store.find(owner).map(KeyStore.StoredKey::wrapped).orElseThrow();
        store.insert(
                thief, Objects.requireNonNull(wrapped), InstantSource.system().instant());
        assertThatThrownBy(() -> keyring().seal(thief, TEXT, PLACE)).isInstanceOf(Tampered.class);
    }

    @Test
    void another_master_key_opens_nothing() {
        var sealed = keyring().seal(owner, TEXT, PLACE);
        var other = new byte[32];
        other[0] = 1;
        var foreign = new Keyring(store, other, InstantSource.system());
        assertThatThrownBy(() -> foreign.open(owner, sealed, PLACE)).isInstanceOf(Tampered.class);
    }

    @Test
    void a_destroyed_key_opens_nothing_any_more() {
        var keyring = keyring();
        var sealed = keyring.seal(owner, TEXT, PLACE);
        keyring.destroy(owner);
        assertThat(keyring.open(owner, sealed, PLACE)).isEmpty();
    }

    private Keyring keyring() {
        return new Keyring(store, MASTER, InstantSource.system());
    }
}
