package dk.samvaer.visitation.application;

import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.decision.Suspension;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Suspends and resumes grants; only a decision ends one. */
@Service
public class Grants {
    private final Cases cases;
    private final VisitationSettings settings;
    private final Clock clock;

    Grants(Cases cases, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> suspend(UUID id, long version, Suspension planned) {
        var atMost = settings.suspendAtMost(planned.from());
        return cases.change(id, version, c -> c.administering(clock.instant()).suspendGrant(planned, atMost));
    }

    public Versioned<Case> resume(UUID id, long version, LocalDate from, String reasonCode) {
        return cases.change(id, version, c -> c.administering(clock.instant()).resumeGrant(from, reasonCode));
    }
}
