package dk.samvaer.transport.application;

import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The cases known from visitation. */
@Service
public class KnownCases {
    private final Aggregates<KnownCase, KnownCaseEvent> cases;

    KnownCases(Aggregates<KnownCase, KnownCaseEvent> cases) {
        this.cases = cases;
    }

    public void opened(EventEnvelope event, UUID citizenId) {
        var caseId = event.caseId();
        cases.begin(caseId, event, () -> List.of(new KnownCaseEvent.Opened(caseId, citizenId)));
    }

    /** Notes what another service has decided about a case. */
    public void note(EventEnvelope event, KnownCaseEvent fact) {
        cases.applyEvent(event.caseId(), event, it -> it.note(fact));
    }

    /** @throws NotFound until the opening of the case has been noted, and where it is not the caller's */
    KnownCase read(UUID caseId) {
        return cases.read(caseId).state();
    }

    /** Codes of the suppliers with which the citizens of these cases were placed last, by case. */
    public Map<UUID, String> placedWith(List<UUID> caseIds) {
        Map<UUID, String> suppliers = new HashMap<>();
        cases.findAll(caseIds).forEach(known -> {
            var stay = known.stay();
            if (stay != null) {
                suppliers.put(known.id(), stay.supplierId());
            }
        });
        return suppliers;
    }

    /** Those of the cases that the caller may see today; for staff of a supplier, of the citizens placed with it. */
    public Set<UUID> visible(List<UUID> caseIds) {
        return cases.readVisible(caseIds).stream().map(KnownCase::id).collect(Collectors.toSet());
    }

    /** @throws NotFound until the opening of the case has been noted */
    public KnownCase find(UUID caseId) {
        return cases.find(caseId).orElseThrow(() -> new NotFound("known_cases", caseId));
    }
}
