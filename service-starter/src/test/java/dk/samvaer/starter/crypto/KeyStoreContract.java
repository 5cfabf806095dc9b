package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every key store keeps. */
abstract class KeyStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final UUID owner = UUID.randomUUID();

    abstract KeyStore store();

    @Test
    void an_owner_without_a_key_has_none() {
        assertThat(store().find(owner)).isEmpty();
    }

    @Test
    void the_first_key_stays() {
        assertThat(store().insert(owner, "first", NOW)).isTrue();
        assertThat(store().insert(owner, "second", NOW)).isFalse();
        assertThat(store().find(owner)).contains(new KeyStore.StoredKey("first"));
    }

    @Test
    void a_destroyed_key_is_gone_and_no_new_one_takes_its_place() {
        store().insert(owner, "first", NOW);
        store().destroy(owner, NOW);
        assertThat(store().insert(owner, "second", NOW)).isFalse();
        assertThat(store().find(owner)).contains(new KeyStore.StoredKey(null));
    }

    @Test
    void an_owner_without_a_key_can_be_erased_beforehand_and_twice() {
        store().destroy(owner, NOW);
        store().destroy(owner, NOW);
        assertThat(store().insert(owner, "late", NOW)).isFalse();
    }
}
