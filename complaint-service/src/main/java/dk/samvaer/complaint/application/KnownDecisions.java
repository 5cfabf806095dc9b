package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownCaseEvent;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The cases and decisions known from visitation. */
@Service
public class KnownDecisions {
    private final Aggregates<KnownDecision, KnownDecisionEvent> decisions;
    private final Aggregates<KnownCase, KnownCaseEvent> cases;

    KnownDecisions(
            Aggregates<KnownDecision, KnownDecisionEvent> decisions, Aggregates<KnownCase, KnownCaseEvent> cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    public void opened(EventEnvelope event, UUID citizenId) {
        var caseId = event.caseId();
        cases.begin(caseId, event, () -> List.of(new KnownCaseEvent.Opened(caseId, citizenId)));
    }

    public void issued(EventEnvelope event, UUID decisionId, List<DecisionLine> lines, LocalDate issuedOn) {
        var caseId = event.caseId();
        var citizenId = knownCase(caseId).citizenId();
        decisions.begin(
                decisionId,
                event,
                () -> List.of(
                        new KnownDecisionEvent.Issued(decisionId, caseId, citizenId, lines, issuedOn, event.time())));
    }

    public void notified(
            EventEnvelope event, UUID decisionId, LocalDate receivedOn, @Nullable LocalDate complaintDeadline) {
        decisions.applyEvent(
                decisionId, event, decision -> List.of(new KnownDecisionEvent.Notified(receivedOn, complaintDeadline)));
    }

    /** @throws NotFound until the decision has been noted, and where it is not the caller's */
    KnownDecision decision(UUID id) {
        return decisions.read(id).state();
    }

    /** The decision, whoever asks; empty until it has been noted. */
    public Optional<KnownDecision> find(UUID id) {
        return decisions.find(id);
    }

    /** @throws NotFound until the case has been noted, and where it is not the caller's */
    KnownCase readCase(UUID id) {
        return cases.read(id).state();
    }

    private KnownCase knownCase(UUID id) {
        return cases.find(id).orElseThrow(() -> new NotFound("known_cases", id));
    }
}
