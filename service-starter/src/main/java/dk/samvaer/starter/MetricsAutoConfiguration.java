package dk.samvaer.starter;

import dk.samvaer.starter.messaging.Consumers;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;

/** What an operator watches: what waits to be sent and for how long, what is parked, and which deadlines should have fired. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, MessagingAutoConfiguration.class})
public class MetricsAutoConfiguration {

    @Bean
    Backlogs backlogs(AggregatesFactory aggregates, Clock clock) {
        return new Backlogs(aggregates::stores, clock, InstantSource.system());
    }

    @Bean
    DeadlinesAhead deadlinesAhead(AggregatesFactory aggregates, MeterRegistry meters, Clock clock) {
        return new DeadlinesAhead(aggregates::stores, meters, clock);
    }

    @Bean
    MeterBinder samvaerGauges(Backlogs backlogs, Parking parking, Consumers consumers, Clock clock) {
        return registry -> {
            gauges(registry, backlogs);
            Gauge.builder("samvaer.consumer.lag", consumers::lag)
                    .description("Records that wait in the partitions which this instance reads")
                    .register(registry);
            Stream.of(Reason.values())
                    .filter(reason -> reason != Reason.DISCARDED)
                    .forEach(reason -> gauges(registry, parking, reason, clock));
        };
    }

    /** Nobody sends requests to an instance that is not ready, so that it would be missed by nobody but the portals. */
    @Bean
    MeterBinder readinessGauge(ObjectProvider<HealthEndpoint> health) {
        return registry -> Gauge.builder("samvaer.ready", () -> isReady(health.getIfAvailable()) ? 1 : 0)
                .description("Whether this instance takes requests")
                .register(registry);
    }

    private static boolean isReady(@Nullable HealthEndpoint health) {
        HealthDescriptor readiness = health == null ? null : health.healthForPath("readiness");
        return readiness != null && readiness.getStatus().equals(Status.UP);
    }

    private static void gauges(MeterRegistry registry, Backlogs backlogs) {
        Gauge.builder("samvaer.outbox.pending", () -> backlogs.measured().pending())
                .description("Aggregates with events that the broker has not acknowledged yet")
                .register(registry);
        Gauge.builder(
                        "samvaer.outbox.oldest.age",
                        () -> seconds(backlogs.measured().oldestAge()))
                .description("Age of the oldest event that the broker has not acknowledged yet")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("samvaer.deadlines.overdue", () -> backlogs.measured().overdue())
                .description("Aggregates with a deadline that has passed and was not acted on")
                .register(registry);
        Gauge.builder("samvaer.database.unanswered", () -> seconds(backlogs.unanswered()))
                .description("For how long the database has not told what waits in it")
                .baseUnit("seconds")
                .register(registry);
    }

    private static void gauges(MeterRegistry registry, Parking parking, Reason reason, Clock clock) {
        Gauge.builder("samvaer.parked", () -> parking.count(reason))
                .description("Events that wait since they cannot be applied, and those behind them")
                .tag("reason", reason.name())
                .register(registry);
        Gauge.builder("samvaer.parked.oldest.age", () -> seconds(parking.oldest(reason, clock.instant())))
                .description("How long the oldest of these events has been parked")
                .baseUnit("seconds")
                .tag("reason", reason.name())
                .register(registry);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
