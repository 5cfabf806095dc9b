package dk.samvaer.transport.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire types of what transport-service tells; their schemas are published under {@code api/events}. */
final class EventData {
    private EventData() {}

    /** @param requestedBy SYSTEM where nobody has asked and it stands because the assessment was completed */
    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId, String requestedBy) {}

    /** @param limited true where it is less than both ways from home on all days; else left out */
    record TransportGranted(
            UUID caseId,
            UUID transportGrantId,
            String mode,
            LocalDate from,
            UUID decisionLineId,
            @Nullable Boolean limited) {}

    record TransportRefused(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    /** @param reasonCode why it fell away by itself; null where somebody took it back */
    record TransportWithdrawn(
            UUID caseId,
            UUID transportGrantId,
            LocalDate withdrawnOn,
            @Nullable String reasonCode) {}

    /** @param lessens true where the citizen gets fewer days, a way less or another place to be picked up, unasked; else left out */
    record TransportChangeProposed(
            UUID caseId,
            UUID transportGrantId,
            String mode,
            LocalDate from,
            UUID decisionLineId,
            @Nullable Boolean lessens) {}

    record TransportStarted(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportChanged(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportPaused(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportResumed(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportEnded(UUID caseId, UUID transportGrantId, String mode, LocalDate on) {}
}
