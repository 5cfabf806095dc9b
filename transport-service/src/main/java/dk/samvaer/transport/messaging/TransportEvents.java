package dk.samvaer.transport.messaging;

import dk.samvaer.starter.messaging.PublicEvent;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service tells the others. The shapes are published under {@code api/events}. */
final class TransportEvents {
    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    record TransportGranted(UUID caseId, UUID transportGrantId, String mode, LocalDate from, UUID decisionLineId) {}

    record TransportRefused(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    record TransportStarted(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportChanged(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportPaused(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportResumed(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportEnded(UUID caseId, UUID transportGrantId, String mode, LocalDate on) {}

    private TransportEvents() {}

    static List<PublicEvent> published(TransportGrant grant, TransportGrantEvent event) {
        return switch (event) {
            case TransportGrantEvent.Requested requested ->
                tell("requested", new TransportRequested(grant.caseId(), grant.id(), grant.decisionLineId()));
            case TransportGrantEvent.Granted granted -> tell("granted", granted(grant));
            case TransportGrantEvent.Refused refused ->
                tell("refused", new TransportRefused(grant.caseId(), grant.id(), grant.decisionLineId()));
            case TransportGrantEvent.Started started ->
                tell("started", new TransportStarted(grant.caseId(), grant.id(), mode(grant), started.from()));
            case TransportGrantEvent.ModeChanged changed ->
                tell(
                        "changed",
                        new TransportChanged(
                                grant.caseId(),
                                grant.id(),
                                mode(grant),
                                changed.mode().from()));
            case TransportGrantEvent.Paused paused ->
                tell("paused", new TransportPaused(grant.caseId(), grant.id(), mode(grant), paused.from()));
            case TransportGrantEvent.Resumed resumed ->
                tell("resumed", new TransportResumed(grant.caseId(), grant.id(), mode(grant), resumed.from()));
            case TransportGrantEvent.Ended ended ->
                tell("ended", new TransportEnded(grant.caseId(), grant.id(), mode(grant), ended.on()));
            case TransportGrantEvent.Assessed assessed -> List.of();
            case TransportGrantEvent.Scheduled scheduled -> List.of();
            case TransportGrantEvent.ExtentFollowed extent -> List.of();
            case TransportGrantEvent.EndSet end -> List.of();
        };
    }

    private static TransportGranted granted(TransportGrant grant) {
        return new TransportGranted(
                grant.caseId(), grant.id(), mode(grant), grant.mode().from(), grant.decisionLineId());
    }

    private static String mode(TransportGrant grant) {
        return grant.mode().mode().code();
    }

    private static List<PublicEvent> tell(String fact, Object data) {
        return List.of(PublicEvent.of("transport.transport-" + fact + ".v1", data));
    }
}
