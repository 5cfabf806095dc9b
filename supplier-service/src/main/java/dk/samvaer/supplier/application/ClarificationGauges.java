package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.supplier.persistence.PlacementsQueries;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gauges of the clarifications that run, measured on a timer, so that a scrape asks the database nothing. */
// SU-02
@Component
class ClarificationGauges implements MeterBinder {
    private final PlacementsQueries placements;
    private final Clock clock;
    private volatile Measured measured = new Measured(0, 0);

    ClarificationGauges(PlacementsQueries placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    private record Measured(long running, long overdue) {}

    @Scheduled(fixedDelayString = "${samvaer.gauges.interval:5s}")
    void measure() {
        var today = DanishTime.day(clock.instant());
        measured = new Measured(placements.inClarification(), placements.clarificationsOverdue(today));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samvaer.clarifications.running", () -> measured.running())
                .description("Citizens in clarification")
                .register(registry);
        Gauge.builder("samvaer.clarifications.overdue", () -> measured.overdue())
                .description("Clarifications that should have ended before today")
                .register(registry);
    }
}
