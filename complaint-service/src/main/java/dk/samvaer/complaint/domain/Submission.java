package dk.samvaer.complaint.domain;

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
 */
// CP-01, CP-07, CP-13
public record Submission(
        Received received,
        List<Supplement> supplements,
        List<ComplainedLine> lines,
        TimelinessHistory timeliness,
        @Nullable Integer place) {

    static Submission of(Received received) {
        return new Submission(received, List.of(), List.of(), TimelinessHistory.begin(Timeliness.UNDETERMINED), null);
    }

    Submission placed(ComplaintEvent.PlaceTaken event) {
        return new Submission(received, supplements, lines, timeliness, event.place());
    }

    Submission bound(ComplaintEvent.DecisionFound event) {
        var found = TimelinessHistory.begin(event.timeliness());
        return new Submission(received.about(event.decisionId()), supplements, event.lines(), found, null);
    }

    Submission supplemented(ComplaintEvent.Supplemented event) {
        var more = Stream.concat(supplements.stream(), Stream.of(event.supplement()));
        var all = Stream.concat(lines.stream(), event.added().stream());
        return new Submission(received, more.toList(), all.toList(), timeliness, place);
    }

    Submission timed(ComplaintEvent.TimelinessChanged event) {
        return new Submission(received, supplements, event.lines(), timeliness.changed(event), place);
    }

    @Nullable
    Confidential lateReason() {
        return supplements.reversed().stream()
                .map(Supplement::lateReason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(received.lateReason());
    }
}
