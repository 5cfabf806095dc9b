package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** CP-13, C4: lines of that one decision, or a line by which transport was refused in the same case; the whole decision where none is named. */
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
