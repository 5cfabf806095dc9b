package dk.samvaer.complaint.domain;

import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
 * @param continues the complaint to which this was added too late for its review; null of one that was made on its own
 * @param further what was added too late for the review; null where nothing was
 */
// CP-01, CP-07, CP-13
public record Submission(
        Received received,
        List<Supplement> supplements,
        List<ComplainedLine> lines,
        TimelinessHistory timeliness,
        @Nullable Integer place,
        @Nullable NoDecision noDecision,
        @Nullable UUID continues,
        @Nullable Further further) {

    /**
     * What was added to the complaint and had not reached visitation when it had reviewed the decision.
     *
     * @param lines none of which is left in the complaint
     * @param complaintId the complaint that is about them; null until it has begun
     */
    // CP-08, CP-13
    public record Further(
            List<ComplainedLine> lines, @Nullable UUID complaintId) {}

    static Submission of(ComplaintEvent.Registered event) {
        return new Submission(
                event.received(),
                List.of(),
                List.of(),
                TimelinessHistory.begin(Timeliness.UNDETERMINED),
                null,
                null,
                event.continues(),
                null);
    }

    Submission placed(ComplaintEvent.PlaceTaken event) {
        return new Submission(received, supplements, lines, timeliness, event.place(), noDecision, continues, further);
    }

    Submission bound(ComplaintEvent.DecisionFound event) {
        var found = TimelinessHistory.begin(event.timeliness());
        return new Submission(
                received.about(event.decisionId()), supplements, event.lines(), found, null, null, continues, null);
    }

    Submission supplemented(ComplaintEvent.Supplemented event) {
        var more = Stream.concat(supplements.stream(), Stream.of(event.supplement()));
        var all = Stream.concat(lines.stream(), event.added().stream());
        return new Submission(received, more.toList(), all.toList(), timeliness, place, noDecision, continues, further);
    }

    Submission without(List<ComplainedLine> late) {
        var left = lines.stream().filter(it -> !late.contains(it)).toList();
        var added = late.isEmpty() ? null : new Further(late, null);
        return new Submission(received, supplements, left, timeliness, place, noDecision, continues, added);
    }

    Submission continued(ComplaintEvent.FurtherComplaintBegun event) {
        var begun = new Further(Objects.requireNonNull(further).lines(), event.complaintId());
        return new Submission(received, supplements, lines, timeliness, place, noDecision, continues, begun);
    }

    /** Whether something was added too late for the review, about which there is no complaint yet. */
    public boolean toBeContinued() {
        return further != null && further.complaintId() == null;
    }

    public List<UUID> furtherLineIds() {
        return further == null
                ? List.of()
                : further.lines().stream().map(ComplainedLine::lineId).toList();
    }

    /** The day on which the first of it was received. */
    public LocalDate furtherReceivedOn() {
        return addingFurther().getFirst().receivedOn();
    }

    /** What was said with it. */
    List<Supplement> addingFurther() {
        var late = furtherLineIds();
        return supplements.stream()
                .filter(it -> it.lineIds().stream().anyMatch(late::contains))
                .toList();
    }

    Submission timed(ComplaintEvent.TimelinessChanged event) {
        return new Submission(
                received, supplements, event.lines(), timeliness.changed(event), place, noDecision, continues, further);
    }

    Submission withoutDecision(NoDecision why) {
        return new Submission(received, supplements, lines, timeliness, place, why, continues, further);
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
