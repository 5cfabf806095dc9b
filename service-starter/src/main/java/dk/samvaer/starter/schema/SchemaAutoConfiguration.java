package dk.samvaer.starter.schema;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What the service expects of its database, and the check of it; each part of the service names its own indexes and migrations. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
class SchemaAutoConfiguration {
    private static final String AT_START = "samvaer.migrate-at-start";

    @Bean
    Schema expectedSchema(
            MongoDatabaseFactory mongo,
            ObjectProvider<ExpectedIndexes> indexes,
            ObjectProvider<Migration> migrations,
            @Value("${spring.application.version:unknown}") String version) {
        return new Schema(
                mongo::getMongoDatabase,
                indexes.stream().map(ExpectedIndexes::all).flatMap(List::stream).toList(),
                new Migrations(migrations.stream().toList(), version, InstantSource.system()));
    }

    @Bean
    SchemaCheck schema(Schema expectedSchema, ObjectProvider<PreparesAtStart> prepares, ApplicationEventPublisher all) {
        return new SchemaCheck(
                expectedSchema,
                prepares.getIfAvailable() != null,
                () -> all.publishEvent(new SchemaVerified()),
                InstantSource.system());
    }

    /** @throws IllegalStateException outside the profile {@code local}: elsewhere a command does it before the rollout */
    @Bean
    @ConditionalOnBooleanProperty(AT_START)
    PreparesAtStart preparesAtStart(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException(
                    "SAMVAER_MIGRATE_AT_START lets a service make its indexes by itself, which only"
                            + " the profile local may; run it with --samvaer.migrate instead");
        }
        return new PreparesAtStart();
    }
}
