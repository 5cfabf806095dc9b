package dk.samvaer.supplier.application;

import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.FollowingUp;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.persistence.PlacementsQueries;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows staff what became of a change of need that they reported, as their systems are told by an answer. */
// SU-05
@Service
public class NeedChangeFollowUps {
    private final Aggregates<Placement, PlacementEvent> placements;
    private final PlacementsQueries queries;

    NeedChangeFollowUps(Aggregates<Placement, PlacementEvent> placements, PlacementsQueries queries) {
        this.placements = placements;
        this.queries = queries;
    }

    public void opened(EventEnvelope event, UUID reportId, UUID reassessmentId) {
        note(event, it -> it.opened(reportId, reassessmentId));
    }

    public void closed(EventEnvelope event, UUID reassessmentId, String outcome, @Nullable UUID decisionId) {
        note(event, it -> it.closed(reassessmentId, outcome, decisionId));
    }

    private void note(EventEnvelope event, Function<FollowingUp, List<PlacementEvent>> decision) {
        queries.ofCase(event.caseId())
                .forEach(id -> placements.applyEvent(id, event, it -> decision.apply(new FollowingUp(it.history()))));
    }
}
