package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.util.List;
import java.util.UUID;

/**
 * The lines complained about: of that one decision, among them what it determines about transport; all of the decision where none is named.
 * What transport-service has determined takes effect, and can be complained about, by the decision that carries its line.
 */
// CP-13, C4
final class ComplainedLines {
    private ComplainedLines() {}

    static List<UUID> of(Received received, KnownDecision decision) {
        if (received.lineIds().isEmpty()) {
            return decision.lineIds();
        }
        unless(decision.lineIds().containsAll(received.lineIds()), "DECISION_LINE_UNKNOWN");
        return received.lineIds().stream().distinct().toList();
    }
}
