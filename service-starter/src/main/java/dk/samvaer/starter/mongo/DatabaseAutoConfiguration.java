package dk.samvaer.starter.mongo;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** How long the database is waited for, and its health, in place of Boot's own indicator. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class, before = MongoHealthContributorAutoConfiguration.class)
class DatabaseAutoConfiguration {
    private static final long SELECTION_SECONDS = 5;
    private static final long OPERATION_SECONDS = 20;

    /**
     * A caller should hear soon that the database is away, and nobody waits for ever for one that has fallen silent; an address that names
     * its own {@code serverSelectionTimeoutMS} or {@code timeoutMS} wins.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer databasePatience() {
        return settings -> settings.timeout(OPERATION_SECONDS, TimeUnit.SECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    DatabaseHealth mongoHealthIndicator(MongoDatabaseFactory mongo) {
        return new DatabaseHealth(mongo);
    }
}
