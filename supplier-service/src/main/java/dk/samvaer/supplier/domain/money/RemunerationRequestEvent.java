package dk.samvaer.supplier.domain.money;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.UUID;

/** What has happened to a {@link RemunerationRequest}. */
public sealed interface RemunerationRequestEvent {

    record Requested(
            UUID requestId,
            UUID caseId,
            UUID citizenId,
            UUID placementId,
            String supplierId,
            RemuneratedActivity activityType,
            Confidential reason,
            Role requestedBy,
            LocalDate requestedOn)
            implements RemunerationRequestEvent {}

    record Answered(boolean granted, UUID decisionId) implements RemunerationRequestEvent {}
}
