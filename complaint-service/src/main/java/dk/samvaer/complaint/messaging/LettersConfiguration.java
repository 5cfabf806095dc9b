package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.application.letters.AddresseeSource;
import dk.samvaer.complaint.application.letters.LetterSweep;
import dk.samvaer.complaint.application.letters.Letters;
import dk.samvaer.complaint.persistence.LettersQueries;
import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.schema.SchemaCheck;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who writes the letters about complaints, and what an operator sees of those that wait. */
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    LetterSweep letterSweep(
            Letters letters,
            LettersQueries queries,
            AddresseeSource source,
            Instances instances,
            SchemaCheck schema,
            Clock clock) {
        return new LetterSweep(letters, queries, source, instances::isMine, schema::isOpen, clock);
    }

    @Bean
    MeterBinder letterGauges(LettersQueries queries, Clock clock) {
        return registry -> {
            Gauge.builder("samvaer.complaint.letters.waiting", queries::waiting)
                    .description("Complaints about which a letter is due that is not written yet")
                    .register(registry);
            Gauge.builder("samvaer.complaint.letters.oldest.age", () -> oldestAge(queries, clock))
                    .description("How long ago the day began of which the longest waiting letter tells")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    private static double oldestAge(LettersQueries queries, Clock clock) {
        var now = clock.instant();
        return queries.due(now, null, 1).stream()
                .mapToDouble(it -> Duration.between(it.at(), now).toSeconds())
                .findFirst()
                .orElse(0);
    }
}
