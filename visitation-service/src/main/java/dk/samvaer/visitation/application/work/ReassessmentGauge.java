package dk.samvaer.visitation.application.work;

import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.persistence.CasesQueries;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gauge of the reassessments that are open, measured on a timer, so that a scrape asks the database nothing. */
// R28
@Component
class ReassessmentGauge implements MeterBinder {
    private final CasesQueries cases;
    private volatile long open;

    ReassessmentGauge(CasesQueries cases) {
        this.cases = cases;
    }

    /** A case has at most one. */
    @Scheduled(fixedDelayString = "${samvaer.gauges.interval:5s}")
    void measure() {
        open = cases.count(CaseState.REASSESSING);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samvaer.reassessments.open", () -> open)
                .description("Cases whose need is being reassessed")
                .register(registry);
    }
}
