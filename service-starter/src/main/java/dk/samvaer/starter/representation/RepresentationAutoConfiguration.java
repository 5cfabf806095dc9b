package dk.samvaer.starter.representation;

import dk.samvaer.starter.StoreAutoConfiguration;
import dk.samvaer.starter.crypto.LoginIndex;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.security.Representations;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Keeps who may act for a citizen from visitation's events, unless the service knows it by itself. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean(AggregatesFactory.class)
@ConditionalOnMissingBean(Representations.class)
class RepresentationAutoConfiguration {
    static final AggregateType<RepresentedCitizen, RepresentedCitizenEvent> CITIZENS = new AggregateType<>(
            "represented_citizens", RepresentedCitizen.class, RepresentedCitizen::begin, (citizen, event) -> List.of());

    @Bean
    ExpectedIndexes indexesOfRepresentations() {
        return new ExpectedIndexes(CITIZENS.expectedIndexes());
    }

    @Bean
    Aggregates<RepresentedCitizen, RepresentedCitizenEvent> representedCitizenAggregates(AggregatesFactory factory) {
        return factory.of(CITIZENS);
    }

    @Bean
    RepresentedCitizens representations(
            Aggregates<RepresentedCitizen, RepresentedCitizenEvent> representedCitizenAggregates,
            LoginIndex logins,
            Clock clock) {
        return new RepresentedCitizens(representedCitizenAggregates, logins, clock);
    }

    /**
     * @param changed the type of the event that tells who may act for a citizen
     * @param erased the type of the event that announces an erasure
     */
    @Bean
    Subscriber representationSubscriber(
            RepresentedCitizens representations,
            @Value("${samvaer.representation.on}") String changed,
            @Value("${samvaer.erasure.on}") String erased) {
        return new RepresentationSubscriber(representations, changed, erased);
    }
}
