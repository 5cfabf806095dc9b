package dk.samvaer.complaint.domain.statistics;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a complaint is counted: codes and days, nothing that names a person or a case.
 *
 * @param grounds the subjects of the decision's lines that are complained about; none while the decision is not known
 * @param withdrawn whether the complainant took it back
 * @param withoutDecision whether it was closed as being about no decision
 * @param reviewedOn null while the municipality looks again
 * @param forwardedOn the day on which the appeals board confirmed it; null until then
 */
// CP-08, CP-12
public record CountedComplaint(
        LocalDate receivedOn,
        Timeliness timeliness,
        Set<String> grounds,
        boolean withdrawn,
        boolean withoutDecision,
        @Nullable ReviewOutcome review,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate forwardedOn,
        @Nullable AppealOutcome outcome) {

    boolean reviewedBy(LocalDate day) {
        return reviewedOn != null && !reviewedOn.isAfter(day);
    }
}
