package dk.samvaer.starter;

import dk.samvaer.starter.messaging.Consumers;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What an operator watches: what waits to be sent and for how long, what is parked, and which deadlines should have fired. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, MessagingAutoConfiguration.class})
public class MetricsAutoConfiguration {

    @Bean
    MeterBinder samvaerGauges(AggregatesFactory aggregates, Parking parking, Consumers consumers, Clock clock) {
        return registry -> {
            Gauge.builder(
                            "outbox.pending",
                            () -> sum(aggregates, store -> store.backlog().pending()))
                    .description("Events that the broker has not acknowledged yet")
                    .register(registry);
            Gauge.builder("outbox.oldest.age", () -> oldestAge(aggregates, clock.instant()))
                    .description("Age of the oldest event that the broker has not acknowledged yet")
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("parked", parking::count)
                    .description("Events that wait since they cannot be applied, and those behind them")
                    .register(registry);
            Gauge.builder("consumer.lag", consumers::lag)
                    .description("Records that wait in the partitions which this instance reads")
                    .register(registry);
            Gauge.builder("deadlines.overdue", () -> sum(aggregates, store -> store.overdue(clock.instant())))
                    .description("Aggregates with a deadline that has passed and was not acted on")
                    .register(registry);
        };
    }

    private static long sum(AggregatesFactory aggregates, ToLongFunction<AggregateStore> count) {
        return aggregates.all().stream().map(Aggregates::store).mapToLong(count).sum();
    }

    private static double oldestAge(AggregatesFactory aggregates, Instant now) {
        return aggregates.all().stream()
                .map(kind -> kind.store().backlog().oldest())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(oldest -> Duration.between(oldest, now).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
