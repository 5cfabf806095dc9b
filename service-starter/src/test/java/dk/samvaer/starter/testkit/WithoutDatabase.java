package dk.samvaer.starter.testkit;

import dk.samvaer.starter.audit.AccessLog;
import dk.samvaer.starter.crypto.KeyStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps keys and access log in memory, for tests of a service's HTTP alone. */
@TestConfiguration
public class WithoutDatabase {

    @Bean
    KeyStore keyStore() {
        return new InMemoryKeyStore();
    }

    @Bean
    AccessLog accessLog() {
        return new InMemoryAccessLog();
    }
}
