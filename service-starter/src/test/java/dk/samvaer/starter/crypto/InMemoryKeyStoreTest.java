package dk.samvaer.starter.crypto;

class InMemoryKeyStoreTest extends KeyStoreContract {
    private final KeyStore store = KeyStore.inMemory();

    @Override
    KeyStore store() {
        return store;
    }
}
