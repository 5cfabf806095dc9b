package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.CaseActs;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.decision.Recommendation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Writes drafts of decisions, and throws them away. */
@Service
public class CaseDrafts {
    private final Cases cases;
    private final Suppliers suppliers;
    private final VisitationSettings settings;
    private final Clock clock;

    CaseDrafts(Cases cases, Suppliers suppliers, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.suppliers = suppliers;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> draft(UUID id, long version, Recommendation recommendation, Actor by) {
        var unregistered = suppliers.refusal(recommendation);
        return cases.change(id, version, c -> {
            unregistered.ifPresent(Cases::refuse);
            return deciding(c).draft(recommendation, by);
        });
    }

    public Versioned<Case> revise(UUID id, long version, UUID decisionId, Recommendation recommendation, Actor by) {
        var unregistered = suppliers.refusal(recommendation);
        return cases.change(id, version, c -> {
            var deciding = deciding(CaseDecisions.known(c, decisionId));
            unregistered.ifPresent(Cases::refuse);
            return deciding.revise(decisionId, recommendation, by);
        });
    }

    public Versioned<Case> discard(UUID id, long version, UUID decisionId, Actor by) {
        return cases.change(
                id, version, c -> deciding(CaseDecisions.known(c, decisionId)).discard(decisionId, by));
    }

    private Deciding deciding(CaseActs acts) {
        return acts.deciding(clock.instant(), settings.choices());
    }
}
