package dk.samvaer.supplier.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reported change of need.
 *
 * @param outcome null while the reassessment is open
 * @param decisionId the decision that it ended with, where there is one
 */
// SU-05
public record FollowUp(
        UUID reportId,
        UUID reassessmentId,
        @Nullable String outcome,
        @Nullable UUID decisionId) {

    FollowUp closed(String how, @Nullable UUID decision) {
        return new FollowUp(reportId, reassessmentId, how, decision);
    }
}
