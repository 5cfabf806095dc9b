package dk.samvaer.complaint.domain;

import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the complainant submitted, and whether it came in time.
 *
 * @param lines the lines complained about, all of the decision's where none was named; none until the decision is known
 * @param timeliness whether it came in time, by what is known of the receipt of the decision
 * @param place among those of the case that wait for decisions; null of those that do not wait, and of those that the complaint officer
 *     registers, which are not numbered
 * @param noDecision why it was closed without a decision; null of all others
 */
// CP-01, CP-07, CP-13
public record Submission(
        Received received,
        List<Supplement> supplements,
        List<ComplainedLine> lines,
        TimelinessHistory timeliness,
        @Nullable Integer place,
        @Nullable NoDecision noDecision) {

    static Submission of(Received received) {
        return new Submission(
                received, List.of(), List.of(), TimelinessHistory.begin(Timeliness.UNDETERMINED), null, null);
    }

    Submission placed(ComplaintEvent.PlaceTaken event) {
        return new Submission(received, supplements, lines, timeliness, event.place(), noDecision);
    }

    Submission bound(ComplaintEvent.DecisionFound event) {
        var found = TimelinessHistory.begin(event.timeliness());
        return new Submission(received.about(event.decisionId()), supplements, event.lines(), found, null, null);
    }

    Submission supplemented(ComplaintEvent.Supplemented event) {
        var more = Stream.concat(supplements.stream(), Stream.of(event.supplement()));
        var all = Stream.concat(lines.stream(), event.added().stream());
        return new Submission(received, more.toList(), all.toList(), timeliness, place, noDecision);
    }

    Submission timed(ComplaintEvent.TimelinessChanged event) {
        return new Submission(received, supplements, event.lines(), timeliness.changed(event), place, noDecision);
    }

    Submission withoutDecision(NoDecision why) {
        return new Submission(received, supplements, lines, timeliness, place, why);
    }

    /** Why it comes late, as said last. */
    // CP-07
    public @Nullable Confidential lateReason() {
        return supplements.reversed().stream()
                .map(Supplement::lateReason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(received.lateReason());
    }
}
