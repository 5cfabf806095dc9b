package dk.samvaer.starter.crypto;

import dk.samvaer.starter.testkit.InMemoryKeyStore;

class InMemoryKeyStoreTest extends KeyStoreContract {
    private final KeyStore store = new InMemoryKeyStore();

    @Override
    KeyStore store() {
        return store;
    }
}
