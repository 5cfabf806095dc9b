package dk.samvaer.complaint.domain.decision;

import dk.samvaer.starter.domain.Aggregate;
import java.util.UUID;

/** A case known from visitation. */
public record KnownCase(UUID id, UUID citizenId) implements Aggregate<KnownCase, KnownCaseEvent> {

    public static KnownCase begin(KnownCaseEvent event) {
        return switch (event) {
            case KnownCaseEvent.Opened opened -> new KnownCase(opened.caseId(), opened.citizenId());
        };
    }

    @Override
    public KnownCase apply(KnownCaseEvent event) {
        return begin(event);
    }

    @Override
    public UUID caseId() {
        return id;
    }
}
