package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a complaint came in time, and what was found before another receipt of the decision was proven.
 *
 * @param earlier oldest first
 */
// CP-02, CP-07
public record TimelinessHistory(Timeliness now, List<Earlier> earlier) {

    /** What was found until that day. */
    public record Earlier(Timeliness timeliness, LocalDate until) {}

    static TimelinessHistory begin(Timeliness found) {
        return new TimelinessHistory(found, List.of());
    }

    TimelinessHistory changed(ComplaintEvent.TimelinessChanged event) {
        var before = Stream.concat(earlier.stream(), Stream.of(new Earlier(now, event.on())));
        return new TimelinessHistory(event.timeliness(), before.toList());
    }
}
