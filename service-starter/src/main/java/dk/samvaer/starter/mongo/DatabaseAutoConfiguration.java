package dk.samvaer.starter.mongo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The health of the database, in place of Boot's own indicator. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class, before = MongoHealthContributorAutoConfiguration.class)
class DatabaseAutoConfiguration {

    @Bean
    DatabaseHealth mongoHealthIndicator(MongoDatabaseFactory mongo) {
        return new DatabaseHealth(mongo);
    }
}
