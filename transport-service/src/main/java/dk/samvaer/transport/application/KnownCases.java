package dk.samvaer.transport.application;

import dk.samvaer.starter.messaging.Heard;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.NotFound;
import dk.samvaer.transport.domain.Activity;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The cases that transport has heard of. */
@Service
public class KnownCases {
    private final Aggregates<KnownCase, KnownCaseEvent> cases;

    KnownCases(Aggregates<KnownCase, KnownCaseEvent> cases) {
        this.cases = cases;
    }

    /** Notes a fact of another service, whichever is heard first. */
    public void note(Heard event, UUID caseId, KnownCaseEvent fact) {
        cases.begin(caseId, uncounted(event), () -> List.of(new KnownCaseEvent.Known(caseId)));
        cases.hear(caseId, event, known -> known.note(fact));
    }

    /** @throws NotFound until the opening of the case has been heard */
    KnownCase get(UUID caseId) {
        return cases.find(caseId)
                .filter(known -> known.citizen() != null)
                .orElseThrow(() -> new NotFound("known_cases", caseId));
    }

    Activity activity(UUID caseId) {
        return cases.find(caseId).orElseThrow(() -> new NotFound("known_cases", caseId)).activity();
    }

    // Begins without a watermark, so that the fact itself is not taken for one that has been heard.
    private static Heard uncounted(Heard event) {
        return new Heard(
                event.eventId(), event.type(), event.source(), event.aggregateId(), event.caseId(), 0, event.time());
    }
}
