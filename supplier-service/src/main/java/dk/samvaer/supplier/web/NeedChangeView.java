package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.FollowUp;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.PlacementHistory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reported change of need and, once there is one, the reassessment that it led to. */
record NeedChangeView(
        UUID reportId,
        PlacementView.ReporterType reporterType,
        PlacementView.NeedCategory category,
        @Nullable Confidential note,
        Instant reportedAt,
        @Nullable FollowUpView followUp) {

    record FollowUpView(
            UUID reassessmentId,
            @Nullable String outcome,
            @Nullable UUID decisionId) {
        private static FollowUpView of(FollowUp it) {
            return new FollowUpView(it.reassessmentId(), it.outcome(), it.decisionId());
        }
    }

    static NeedChangeView of(NeedChange change, PlacementHistory history) {
        return new NeedChangeView(
                change.reportId(),
                PlacementView.ReporterType.valueOf(change.reporterType().name()),
                PlacementView.NeedCategory.valueOf(change.category().name()),
                change.note(),
                change.reportedAt(),
                history.followUpOf(change.reportId()).map(FollowUpView::of).orElse(null));
    }
}
