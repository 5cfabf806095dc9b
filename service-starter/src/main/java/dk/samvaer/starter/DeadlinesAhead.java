package dk.samvaer.starter;

import dk.samvaer.starter.store.AggregateStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;

/** Tells how many cases, plans, placements and so on have their next deadline within a day and within a week, measured every minute. */
final class DeadlinesAhead {
    private static final List<Duration> WITHIN = List.of(Duration.ofDays(1), Duration.ofDays(7));

    private final Supplier<List<AggregateStore>> stores;
    private final MultiGauge gauge;
    private final Clock clock;

    DeadlinesAhead(Supplier<List<AggregateStore>> stores, MeterRegistry meters, Clock clock) {
        this.stores = stores;
        this.clock = clock;
        this.gauge = MultiGauge.builder("samvaer.deadlines.ahead")
                .description("Aggregates whose next deadline comes within the time")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${samvaer.gauges.deadlines.interval:60s}")
    void measure() {
        Instant now = clock.instant();
        gauge.register(stores.get().stream().flatMap(store -> rows(store, now)).toList(), true);
    }

    private static Stream<Row<?>> rows(AggregateStore store, Instant now) {
        long passed = store.overdue(now);
        return WITHIN.stream()
                .map(time -> Row.of(
                        Tags.of("kind", store.name(), "within", time.toDays() + "d"),
                        store.overdue(now.plus(time)) - passed));
    }
}
