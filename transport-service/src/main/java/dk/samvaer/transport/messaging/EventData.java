package dk.samvaer.transport.messaging;

import java.time.LocalDate;
import java.util.UUID;

/** The wire types of what transport-service tells; their schemas are published under {@code api/events}. */
final class EventData {
    private EventData() {}

    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    record TransportGranted(UUID caseId, UUID transportGrantId, String mode, LocalDate from, UUID decisionLineId) {}

    record TransportRefused(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    record TransportWithdrawn(UUID caseId, UUID transportGrantId, LocalDate withdrawnOn) {}

    record TransportChangeProposed(
            UUID caseId, UUID transportGrantId, String mode, LocalDate from, UUID decisionLineId) {}

    record TransportStarted(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportChanged(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportPaused(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportResumed(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportEnded(UUID caseId, UUID transportGrantId, String mode, LocalDate on) {}
}
