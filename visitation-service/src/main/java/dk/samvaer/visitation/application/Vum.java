package dk.samvaer.visitation.application;

import dk.samvaer.starter.store.NotFound;
import dk.samvaer.visitation.domain.reference.AssessmentMethod;
import dk.samvaer.visitation.domain.reference.DanishCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The assessment method (Voksenudredningsmetoden), as the municipality uses it. */
// AS-04
@Service
public class Vum {
    private final VisitationSettings settings;
    private final Clock clock;

    Vum(VisitationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return DanishCalendar.day(clock.instant());
    }

    /** The version to begin an assessment by on that day. */
    public AssessmentMethod on(LocalDate day) {
        return settings.methods().on(day).orElseThrow(() -> new NotFound("assessment-methods", day));
    }
}
