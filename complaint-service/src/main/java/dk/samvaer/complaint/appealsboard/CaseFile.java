package dk.samvaer.complaint.appealsboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the appeals board gets to decide on: the complaint, and the reasons of the decision and of the review. R54, CP-07 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseFile(
        UUID complaintId,
        UUID caseId,
        UUID decisionId,
        List<UUID> lineIds,
        LocalDate receivedOn,
        Timeliness timeliness,
        String reasons,
        String reviewReasons,
        @Nullable String grounds,
        @Nullable String lateReason) {

    static CaseFile of(Complaint complaint, Confidential reasons, Confidential reviewReasons) {
        return new CaseFile(
                complaint.id(),
                complaint.caseId(),
                complaint.received().decisionId(),
                complaint.lineIds(),
                complaint.received().receivedOn(),
                complaint.timeliness().now(),
                reasons.text(),
                reviewReasons.text(),
                text(complaint.received().grounds()),
                text(complaint.received().lateReason()));
    }

    private static @Nullable String text(@Nullable Confidential text) {
        return text == null ? null : text.text();
    }
}
