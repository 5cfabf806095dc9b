package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The lines complained about: of that one decision or a refusal of transport in the case; all of the decision where none is named. */
// CP-13, C4
final class ComplainedLines {
    private ComplainedLines() {}

    static List<UUID> of(Received received, KnownDecision decision, KnownCase known) {
        if (received.lineIds().isEmpty()) {
            return decision.lineIds();
        }
        var contestable = Stream.concat(decision.lineIds().stream(), known.refusedTransport().stream())
                .toList();
        unless(contestable.containsAll(received.lineIds()), "DECISION_LINE_UNKNOWN");
        return received.lineIds().stream().distinct().toList();
    }
}
