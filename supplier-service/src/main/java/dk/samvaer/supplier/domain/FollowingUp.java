package dk.samvaer.supplier.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of the reassessment that the placement's reported changes of need led to, in whatever state the placement is. */
// SU-05
public record FollowingUp(PlacementHistory history) {

    public List<PlacementEvent> opened(UUID reportId, UUID reassessmentId) {
        boolean known = !history.holds(reportId) || history.followUpOf(reportId).isPresent();
        return known ? List.of() : List.of(followedUp(new FollowUp(reportId, reassessmentId, null, null)));
    }

    public List<PlacementEvent> closed(UUID reassessmentId, String outcome, @Nullable UUID decisionId) {
        return history.followUps().stream()
                .filter(it -> it.reassessmentId().equals(reassessmentId) && it.outcome() == null)
                .map(it -> followedUp(it.closed(outcome, decisionId)))
                .toList();
    }

    private static PlacementEvent followedUp(FollowUp followUp) {
        return new PlacementEvent.NeedChangeFollowedUp(followUp);
    }
}
