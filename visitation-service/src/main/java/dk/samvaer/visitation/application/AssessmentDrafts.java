package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Case;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Writing what is found in an assessment, with the offers that were looked at before the choice. */
@Service
public class AssessmentDrafts {
    private final Cases cases;
    private final Suppliers suppliers;
    private final VisitationSettings settings;
    private final Clock clock;

    AssessmentDrafts(Cases cases, Suppliers suppliers, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.suppliers = suppliers;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> draft(UUID id, long version, Findings findings, Actor by) {
        suppliers.requireSound(findings.background().offers(), DanishTime.day(clock.instant()));
        return cases.change(id, version, c -> c.assessing(clock.instant()).draft(findings, settings.methods(), by));
    }
}
