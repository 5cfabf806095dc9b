package dk.samvaer.supplier.domain.money;

import java.time.LocalDate;
import java.util.UUID;

/** What has happened to a {@link CaseRemuneration}. */
public sealed interface CaseRemunerationEvent {

    record Begun(UUID caseId) implements CaseRemunerationEvent {}

    record Placed(UUID placementId) implements CaseRemunerationEvent {}

    /** A grant was decided whose terms are yet to be told. */
    record PlacementAwaited() implements CaseRemunerationEvent {}

    record Granted(Remuneration remuneration) implements CaseRemunerationEvent {}

    record Approved(RemuneratedActivity activityType, UUID placementId, LocalDate from, UUID decisionId)
            implements CaseRemunerationEvent {}

    record Ended(Remuneration remuneration, LocalDate endsOn) implements CaseRemunerationEvent {}
}
