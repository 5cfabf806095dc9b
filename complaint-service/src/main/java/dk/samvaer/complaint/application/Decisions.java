package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.DecisionLine;
import dk.samvaer.complaint.domain.KnownCase;
import dk.samvaer.complaint.domain.KnownCaseEvent;
import dk.samvaer.complaint.domain.KnownDecision;
import dk.samvaer.complaint.domain.KnownDecisionEvent;
import dk.samvaer.starter.messaging.Heard;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The cases and decisions that complaint handling has heard of. */
@Service
public class Decisions {
    private final Aggregates<KnownDecision, KnownDecisionEvent> decisions;
    private final Aggregates<KnownCase, KnownCaseEvent> cases;

    Decisions(
            Aggregates<KnownDecision, KnownDecisionEvent> decisions, Aggregates<KnownCase, KnownCaseEvent> cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    /** Notes a fact of another service, whichever is heard first. */
    public void note(Heard event, UUID caseId, KnownCaseEvent fact) {
        cases.begin(caseId, uncounted(event), () -> List.of(new KnownCaseEvent.Known(caseId)));
        cases.hear(caseId, event, known -> known.note(fact));
    }

    public void issued(Heard event, UUID decisionId, UUID caseId, List<DecisionLine> lines, LocalDate issuedOn) {
        var citizenId = knownCase(caseId).citizenId();
        decisions.begin(
                decisionId,
                event,
                () -> List.of(new KnownDecisionEvent.Issued(decisionId, caseId, citizenId, lines, issuedOn)));
    }

    public void notified(Heard event, UUID decisionId, LocalDate receivedOn, @Nullable LocalDate complaintDeadline) {
        decisions.hear(
                decisionId,
                event,
                decision -> List.of(new KnownDecisionEvent.Notified(receivedOn, complaintDeadline)));
    }

    /** @throws NotFound until the decision has been heard of */
    KnownDecision decision(UUID id) {
        return decisions.find(id).orElseThrow(() -> new NotFound("decisions", id));
    }

    KnownCase knownCase(UUID id) {
        return cases.find(id).orElseThrow(() -> new NotFound("known_cases", id));
    }

    // Begins without a watermark, so that the fact itself is not taken for one that has been heard.
    private static Heard uncounted(Heard event) {
        return new Heard(
                event.eventId(), event.type(), event.source(), event.aggregateId(), event.caseId(), 0, event.time());
    }
}
