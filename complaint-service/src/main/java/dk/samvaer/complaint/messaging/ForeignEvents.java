package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.domain.DecisionLine;
import dk.samvaer.complaint.domain.ReviewOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that this service reads of other services' events. */
final class ForeignEvents {
    record CaseOpened(UUID caseId, UUID citizenId) {}

    record DecisionIssued(UUID caseId, UUID decisionId, List<Line> lines, LocalDate issuedOn) {
        List<DecisionLine> decisionLines() {
            return lines.stream().map(Line::decisionLine).toList();
        }
    }

    record Line(UUID lineId, String subject, String outcome) {
        DecisionLine decisionLine() {
            return new DecisionLine(lineId, subject, outcome);
        }
    }

    record DecisionNotified(
            UUID caseId,
            UUID decisionId,
            LocalDate receivedOn,
            @Nullable LocalDate complaintDeadline) {}

    record ComplaintReviewDecided(UUID caseId, UUID complaintId, ReviewOutcome outcome) {}

    record TransportRefused(UUID caseId, UUID decisionLineId) {}

    private ForeignEvents() {}
}
