package dk.samvaer.starter;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.deadlines.DeadlineScanner;
import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.RelayTrigger;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.store.mongo.MongoHistory;
import dk.samvaer.starter.time.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The clock, the aggregates and their deadlines. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableScheduling
@ComponentScan("dk.samvaer.starter.time")
public class StoreAutoConfiguration {
    private static final int SWEEPS = 8;

    /** @throws IllegalStateException where time is to be moved outside the profile {@code local}: deadlines of law would be wrong */
    @Bean
    MovableClock clock(@Value("${samvaer.clock.offset:PT0S}") Duration offset, Environment environment) {
        if (!offset.isZero() && !environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException(
                    "SAMVAER_CLOCK_OFFSET moves the clock, which only the profile local may; it is " + offset);
        }
        return new MovableClock(offset);
    }

    /** Threads of its own for each sweep, so that none waits for another's database or broker. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder threads) {
        return threads.poolSize(SWEEPS).threadNamePrefix("sweep-").build();
    }

    @Bean
    History history(MongoTemplate mongo) {
        return new MongoHistory(mongo);
    }

    @Bean
    ExpectedIndexes indexesOfStarter() {
        return ExpectedIndexes.of(MongoHistory.indexes(), Parking.indexes());
    }

    @Bean
    AggregatesFactory aggregatesFactory(
            MongoTemplate mongo,
            SealedJson json,
            Gate gate,
            RelayTrigger relay,
            Clock clock,
            @Value("${samvaer.service}") String service) {
        return new AggregatesFactory(mongo, json, gate, relay, clock, "samvaer." + service + ".events");
    }

    @Bean
    Instances instances(MongoTemplate mongo, SchemaCheck schema, @Value("${samvaer.instance}") String self) {
        return new Instances(new MajorityCollection(mongo, "instances"), self, schema::isOpen);
    }

    @Bean
    SharedSweep sharedSweep(Instances instances) {
        return new SharedSweep(instances::isMine);
    }

    @Bean
    DeadlineScanner deadlineScanner(AggregatesFactory aggregates, Clock clock, SharedSweep sweep, SchemaCheck schema) {
        return new DeadlineScanner(aggregates, clock, InstantSource.system(), sweep, schema::isOpen);
    }
}
