package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        assertThat(store().insert(owner, key("first", "1"), NOW)).isTrue();
        assertThat(store().insert(owner, key("second", "1"), NOW)).isFalse();
        assertThat(store().find(owner)).contains(key("first", "1"));
    }

    @Test
    void a_destroyed_key_is_gone_and_no_new_one_takes_its_place() {
        store().insert(owner, key("first", "1"), NOW);
        store().destroy(owner, NOW);
        assertThat(store().insert(owner, key("second", "1"), NOW)).isFalse();
        assertThat(store().find(owner)).contains(key(null, null));
    }

    @Test
    void an_owner_without_a_key_can_be_erased_beforehand_and_twice() {
        store().destroy(owner, NOW);
        store().destroy(owner, NOW);
        assertThat(store().insert(owner, key("late", "1"), NOW)).isFalse();
    }

    @Test
    void keys_that_another_master_key_wrapped_are_found_page_by_page_and_counted() {
        var master = UUID.randomUUID().toString();
        var mine = UUID.randomUUID();
        var destroyed = UUID.randomUUID();
        store().insert(mine, key("mine", master), NOW);
        store().insert(destroyed, key("gone", "old"), NOW);
        store().destroy(destroyed, NOW);
        store().insert(owner, key("old", "old"), NOW);
        store().insert(UUID.randomUUID(), key("older", null), NOW);
        var found = new LinkedHashMap<UUID, KeyStore.StoredKey>();
        var page = store().wrappedByOthers(master, null, 1);
        while (!page.isEmpty()) {
            assertThat(page).hasSize(1);
            found.putAll(page);
            page = store().wrappedByOthers(master, page.lastEntry().getKey(), 1);
        }
        assertThat(found)
                .containsEntry(owner, key("old", "old"))
                .containsValue(key("older", null))
                .doesNotContainKeys(mine, destroyed)
                .hasSize((int) store().countWrappedByOthers(master));
    }

    @Test
    void a_key_is_replaced_only_while_it_is_what_was_read() {
        store().insert(owner, key("old", "1"), NOW);
        assertThat(store().replace(owner, key("old", "1"), key("new", "2"))).isTrue();
        assertThat(store().replace(owner, key("old", "1"), key("newer", "3"))).isFalse();
        assertThat(store().find(owner)).contains(key("new", "2"));
        store().destroy(owner, NOW);
        assertThat(store().replace(owner, key("new", "2"), key("back", "3"))).isFalse();
        assertThat(store().find(owner)).contains(key(null, null));
    }

    private static KeyStore.StoredKey key(@Nullable String wrapped, @Nullable String masterKey) {
        return new KeyStore.StoredKey(wrapped, masterKey);
    }
}
