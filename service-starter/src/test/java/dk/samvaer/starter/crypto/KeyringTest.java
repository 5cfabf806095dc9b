package dk.samvaer.starter.crypto;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.testkit.KeyStoreOver;
import java.lang.Thread.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
        store.insert(
                thief, store.find(owner).orElseThrow(), InstantSource.system().instant());
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

    @Test
    void a_key_destroyed_while_another_thread_reads_it_opens_nothing_any_more() throws InterruptedException {
        var sealed = keyring().seal(owner, TEXT, PLACE);
        var paused = new PausedStore(store);
        var keyring = new Keyring(paused, MASTER, InstantSource.system());
        var reader = Thread.ofPlatform().start(() -> keyring.open(owner, sealed, PLACE));
        paused.hasRead.await();
        var destroyer = Thread.ofPlatform().start(() -> keyring.destroy(owner));
        await().until(() -> store.find(owner).orElseThrow().wrapped() == null
                && (destroyer.getState() == State.TERMINATED || destroyer.getState() == State.BLOCKED));
        paused.goOn.countDown();
        reader.join();
        destroyer.join();
        assertThat(keyring.open(owner, sealed, PLACE)).isEmpty();
    }

    @Test
    void a_key_destroyed_while_another_thread_reads_many_opens_nothing_any_more() throws InterruptedException {
        var sealed = keyring().seal(owner, TEXT, PLACE);
        var paused = new PausedStore(store);
        var keyring = new Keyring(paused, MASTER, InstantSource.system());
        var reader = Thread.ofPlatform().start(() -> keyring.prepare(Set.of(owner, UUID.randomUUID())));
        paused.hasRead.await();
        keyring.destroy(owner);
        paused.goOn.countDown();
        reader.join();
        assertThat(keyring.open(owner, sealed, PLACE)).isEmpty();
    }

    @Test
    void text_whose_key_is_missing_without_a_trace_is_not_taken_for_erased() {
        var sealed = keyring().seal(owner, TEXT, PLACE);
        var restored = new Keyring(new InMemoryKeyStore(), MASTER, InstantSource.system());
        assertThatThrownBy(() -> restored.open(owner, sealed, PLACE))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining(owner.toString());
    }

    @Test
    void many_owners_cost_one_reading_of_keys_also_those_that_were_erased() {
        var erased = UUID.randomUUID();
        var sealed = keyring().seal(owner, TEXT, PLACE);
        var sealedToo = keyring().seal(erased, TEXT, PLACE);
        keyring().destroy(erased);
        var counted = new CountedStore(store, new AtomicInteger());
        var keyring = new Keyring(counted, MASTER, InstantSource.system());
        keyring.prepare(Set.of(owner, erased));
        for (int field = 0; field < 3; field++) {
            assertThat(keyring.open(owner, sealed, PLACE)).contains(TEXT);
            assertThat(keyring.open(erased, sealedToo, PLACE)).isEmpty();
        }
        assertThat(counted.readings).hasValue(1);
    }

    @Test
    void a_key_whose_destruction_failed_still_opens() {
        var sealed = keyring().seal(owner, TEXT, PLACE);
        var failing = new KeyStoreOver() {
            @Override
            public KeyStore store() {
                return store;
            }

            @Override
            public void destroy(UUID who, Instant destroyedAt) {
                throw new IllegalStateException("no database");
            }
        };
        var keyring = new Keyring(failing, MASTER, InstantSource.system());
        assertThatThrownBy(() -> keyring.destroy(owner)).hasMessage("no database");
        assertThat(keyring.open(owner, sealed, PLACE)).contains(TEXT);
    }

    private record CountedStore(KeyStore store, AtomicInteger readings) implements KeyStoreOver {
        @Override
        public Optional<StoredKey> find(UUID owner) {
            readings.incrementAndGet();
            return store.find(owner);
        }

        @Override
        public Map<UUID, StoredKey> findAll(Set<UUID> owners) {
            readings.incrementAndGet();
            return store.findAll(owners);
        }
    }

    @Test
    void an_owner_found_without_a_key_is_looked_up_again() {
        var keyring = keyring();
        assertThatThrownBy(() -> keyring.open(owner, TEXT, PLACE)).isInstanceOf(KeyMissing.class);
        var sealed = keyring().seal(owner, TEXT, PLACE);
        assertThat(keyring.open(owner, sealed, PLACE)).contains(TEXT);
    }

    private Keyring keyring() {
        return new Keyring(store, MASTER, InstantSource.system());
    }

    /** Stands still between reading a key and handing it over. */
    private record PausedStore(KeyStore store, CountDownLatch hasRead, CountDownLatch goOn) implements KeyStoreOver {
        PausedStore(KeyStore store) {
            this(store, new CountDownLatch(1), new CountDownLatch(1));
        }

        @Override
        public Optional<StoredKey> find(UUID owner) {
            var found = store.find(owner);
            pause();
            return found;
        }

        @Override
        public Map<UUID, StoredKey> findAll(Set<UUID> owners) {
            var found = store.findAll(owners);
            pause();
            return found;
        }

        private void pause() {
            hasRead.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
