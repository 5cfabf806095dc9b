package dk.samvaer.visitation.application;

import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.cases.Case;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Suspends and resumes grants; only a decision ends one. */
@Service
public class Grants {
    private final Cases cases;
    private final Clock clock;

    Grants(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Versioned<Case> suspend(UUID id, long version, LocalDate from, String reasonCode) {
        return cases.change(id, version, c -> c.administering(clock.instant()).suspendGrant(from, reasonCode));
    }

    public Versioned<Case> resume(UUID id, long version, LocalDate from, String reasonCode) {
        return cases.change(id, version, c -> c.administering(clock.instant()).resumeGrant(from, reasonCode));
    }
}
