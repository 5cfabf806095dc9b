package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.application.forwarding.ForwardingSteps;
import dk.samvaer.complaint.application.forwarding.ForwardingSweep;
import dk.samvaer.complaint.application.forwarding.UnaskedFiles;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages;
import dk.samvaer.complaint.persistence.forwarding.BoardDue;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.Aggregates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How complaints are brought to the appeals board. */
@Configuration(proxyBeanMethods = false)
class ForwardingConfiguration {

    @Bean
    ExpectedIndexes forwardingIndexes() {
        return ExpectedIndexes.of(AppealPackages.indexes());
    }

    @Bean
    ForwardingSweep forwardingSweep(
            ForwardingSteps steps, BoardDue due, SharedSweep sweep, SchemaCheck schema, Clock clock) {
        return new ForwardingSweep(steps, due, sweep, schema::isOpen, clock);
    }

    @Bean
    UnaskedFiles unaskedFiles(
            Aggregates<Complaint, ComplaintEvent> complaints,
            AppealPackages packages,
            SchemaCheck schema,
            Clock clock) {
        return new UnaskedFiles(complaints, packages, schema::isOpen, clock);
    }

    @Bean
    MeterBinder forwardingGauges(BoardDue due, Clock clock) {
        return registry -> {
            Gauge.builder("samvaer.complaint.forwarding.waiting", due::waiting)
                    .description(
                            "Complaints that are to reach the appeals board, or of whose withdrawal it is to be told")
                    .register(registry);
            Gauge.builder(
                            "samvaer.complaint.forwarding.oldest.age",
                            () -> due.oldest()
                                    .map(since -> Duration.between(since, clock.instant())
                                            .toSeconds())
                                    .orElse(0L))
                    .description("How long the one that waits longest has waited")
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("samvaer.complaint.forwarding.refused", due::refused)
                    .description(
                            "Complaints whose file does not reach the appeals board until somebody has looked at it")
                    .register(registry);
        };
    }
}
