package dk.samvaer.complaint.application.work;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.persistence.work.WaitingQueries;
import dk.samvaer.starter.domain.DanishTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gauges of the complaints that go on, measured on a timer, so that a scrape asks the database nothing. */
// CP-08
@Component
class ComplaintGauges implements MeterBinder {
    private static final int DAYS_NEAR = 7;

    private final WaitingQueries queries;
    private final Clock clock;
    private volatile Measured measured = new Measured(0, 0, Map.of());

    ComplaintGauges(WaitingQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    private record Measured(long near, long overdue, Map<Complaint.State, Long> byState) {}

    @Scheduled(fixedDelayString = "${samvaer.gauges.interval:5s}")
    void measure() {
        var today = DanishTime.day(clock.instant());
        measured = new Measured(
                queries.reviewsDue(today, today.plusDays(DAYS_NEAR)),
                queries.reviewsDueBefore(today),
                queries.byState());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samvaer.complaint.review.near", () -> measured.near())
                .description("Complaints whose review is due today or within seven days")
                .register(registry);
        Gauge.builder("samvaer.complaint.review.overdue", () -> measured.overdue())
                .description("Complaints whose review was due before today")
                .register(registry);
        WaitingQueries.open()
                .forEach(state -> Gauge.builder(
                                "samvaer.complaint.open",
                                () -> measured.byState().getOrDefault(state, 0L))
                        .description("Complaints that go on, by state")
                        .tag("state", state.name())
                        .register(registry));
    }
}
