package dk.samvaer.visitation.application;

import dk.samvaer.visitation.domain.reference.DanishCalendar;
import dk.samvaer.visitation.domain.reference.LegalReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** The law that decisions rest on, as the municipality's register has it. */
// CFG-01
@Service
public class Law {
    private final VisitationSettings settings;
    private final Clock clock;

    Law(VisitationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return DanishCalendar.day(clock.instant());
    }

    /** Of each paragraph the row in force on that day. */
    public List<LegalReference> on(LocalDate day) {
        return settings.legalReferences().on(day);
    }

    /** The rows that a decision names. */
    public List<LegalReference> named(Collection<String> ids) {
        return settings.legalReferences().named(ids);
    }
}
