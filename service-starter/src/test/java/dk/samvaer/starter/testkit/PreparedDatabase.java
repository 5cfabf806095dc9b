package dk.samvaer.starter.testkit;

import dk.samvaer.starter.schema.PreparesAtStart;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/** Lets a service in a test prepare its database by itself, unless the test says otherwise; and holds that it names all its indexes. */
@AutoConfiguration(afterName = "dk.samvaer.starter.StoreAutoConfiguration")
@ConditionalOnBooleanProperty(name = "samvaer.testkit.prepared", matchIfMissing = true)
class PreparedDatabase {

    @Bean
    PreparesAtStart preparesInTests() {
        return new PreparesAtStart();
    }

    @Bean
    @ConditionalOnBean(AggregatesFactory.class)
    SmartInitializingSingleton everyCollectionHasItsIndexes(AggregatesFactory aggregates, Schema schema) {
        return () -> {
            List<String> forgotten = aggregates.stores().stream()
                    .map(AggregateStore::name)
                    .filter(name -> !schema.knows(name))
                    .toList();
            if (!forgotten.isEmpty()) {
                throw new IllegalStateException("no bean names the indexes of " + forgotten);
            }
        };
    }
}
