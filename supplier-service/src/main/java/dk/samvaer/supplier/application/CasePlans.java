package dk.samvaer.supplier.application;

import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.CasePlanEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The action plans that suppliers work from. */
@Service
public class CasePlans {
    private final Aggregates<CasePlan, CasePlanEvent> plans;

    public CasePlans(Aggregates<CasePlan, CasePlanEvent> plans) {
        this.plans = plans;
    }

    /** What is heard replaces what was known. */
    public void hear(EventEnvelope event, CasePlanEvent told) {
        UUID id = CasePlan.idOf(event.caseId());
        plans.begin(id, event, () -> List.of(told));
        plans.applyEvent(id, event, plan -> List.of(told));
    }

    public Optional<CasePlan> ofCase(UUID caseId) {
        return plans.find(CasePlan.idOf(caseId));
    }
}
