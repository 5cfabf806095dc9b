package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.ComplainedLine;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the decision that is complained about, with the day on which that was received. */
record LineView(UUID lineId, LocalDate receivedOn, ComplaintView.Timeliness timeliness) {
    static LineView of(ComplainedLine line) {
        return new LineView(
                line.lineId(),
                line.receivedOn(),
                ComplaintView.Timeliness.valueOf(line.timeliness().name()));
    }
}
