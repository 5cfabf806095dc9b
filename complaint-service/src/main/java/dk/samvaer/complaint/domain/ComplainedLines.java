package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The lines complained about: of that one decision, among them what it determines about transport; all of the decision where none is named.
 * What transport-service has determined takes effect, and can be complained about, by the decision that carries its line. A line that another
 * open complaint is about stays with that one.
 */
// CP-13, C4
final class ComplainedLines {
    private ComplainedLines() {}

    static List<ComplainedLine> of(Received received, KnownDecision decision, Set<UUID> complainedOf) {
        unless(decision.lineIds().containsAll(received.lineIds()), "DECISION_LINE_UNKNOWN");
        return timed(received.lineIds(), received, decision, complainedOf);
    }

    /** Those of a complaint that waited for its decision, and could not be asked about a line that the decision does not have. */
    static List<ComplainedLine> among(Received received, KnownDecision decision, Set<UUID> complainedOf) {
        var known =
                received.lineIds().stream().filter(decision.lineIds()::contains).toList();
        return timed(known, received, decision, complainedOf);
    }

    /** Those of a supplement that the complaint does not name already. */
    static List<ComplainedLine> besides(List<UUID> named, Supplement more, KnownDecision decision) {
        return more.lineIds().stream()
                .distinct()
                .filter(it -> !named.contains(it))
                .map(it -> ComplainedLine.of(it, more.receivedOn(), decision.complaintDeadline()))
                .toList();
    }

    private static List<ComplainedLine> timed(
            List<UUID> named, Received received, KnownDecision decision, Set<UUID> complainedOf) {
        var lines = named.isEmpty() ? decision.lineIds() : named;
        unless(lines.isEmpty() || !complainedOf.containsAll(lines), "COMPLAINT_ALREADY_OPEN");
        return lines.stream()
                .distinct()
                .filter(it -> !complainedOf.contains(it))
                .map(it -> ComplainedLine.of(it, received.receivedOn(), decision.complaintDeadline()))
                .toList();
    }
}
