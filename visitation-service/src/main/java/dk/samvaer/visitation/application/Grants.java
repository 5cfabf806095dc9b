package dk.samvaer.visitation.application;

import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.Case;
import dk.samvaer.visitation.domain.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What citizens are granted; it rests and goes on, and ends by a decision only. */
@Service
public class Grants {
    private final Aggregates<Case, CaseEvent> cases;

    Grants(Aggregates<Case, CaseEvent> cases) {
        this.cases = cases;
    }

    public Versioned<Case> suspend(UUID id, long version, LocalDate from, String reasonCode) {
        return cases.change(id, version, it -> it.suspendGrant(from, reasonCode));
    }

    public Versioned<Case> resume(UUID id, long version, LocalDate from, String reasonCode) {
        return cases.change(id, version, it -> it.resumeGrant(from, reasonCode));
    }
}
