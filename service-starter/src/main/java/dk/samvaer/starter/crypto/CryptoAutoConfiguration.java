package dk.samvaer.starter.crypto;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Sets up keys, sealed JSON and blind indexes; keys are stored in MongoDB unless the service defines a {@link KeyStore}. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(CryptoProperties.class)
class CryptoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BlindIndex blindIndex(CryptoProperties properties) {
        return new BlindIndex(properties.index());
    }

    @Bean
    LoginIndex loginIndex(CryptoProperties properties) {
        return new LoginIndex(properties.login());
    }

    @Bean
    @ConditionalOnMissingBean
    KeyStore mongoKeyStore(MongoDatabaseFactory mongo) {
        return new MongoKeyStore(mongo::getMongoDatabase);
    }

    @Bean
    MasterKeys masterKeys(CryptoProperties properties, ObjectProvider<Aead> system) {
        return properties.masters(system.getIfAvailable());
    }

    @Bean
    KeyRewrapping keyRewrapping(KeyStore store, MasterKeys masters) {
        return new KeyRewrapping(store, masters);
    }

    @Bean
    MasterKeyEndpoint masterKeyEndpoint(KeyRewrapping rewrapping) {
        return new MasterKeyEndpoint(rewrapping);
    }

    @Bean
    @ConditionalOnMissingBean
    Keyring keyring(KeyStore store, MasterKeys masters, ObjectProvider<Clock> clock) {
        return new Keyring(store, masters, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    SealedJson sealedJson(Keyring keyring) {
        return new SealedJson(keyring);
    }
}
