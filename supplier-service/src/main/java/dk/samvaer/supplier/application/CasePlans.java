package dk.samvaer.supplier.application;

import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.CasePlanEvent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The action plans that suppliers work from. */
@Service
public class CasePlans {
    private final Aggregates<CasePlan, CasePlanEvent> plans;

    public CasePlans(Aggregates<CasePlan, CasePlanEvent> plans) {
        this.plans = plans;
    }

    public void adopted(EventEnvelope event, UUID planId, int version, @Nullable String transportMode) {
        UUID id = CasePlan.idOf(event.caseId());
        plans.begin(id, event, () -> CasePlan.adopt(event.caseId(), planId, version, transportMode));
        plans.applyEvent(id, event, plan -> CasePlan.adopt(event.caseId(), planId, version, transportMode));
    }

    public Optional<CasePlan> ofCase(UUID caseId) {
        return plans.find(CasePlan.idOf(caseId));
    }
}
