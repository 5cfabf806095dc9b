package dk.samvaer.transport.messaging;

import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.rides.Direction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire types of what transport-service tells; their schemas are published under {@code api/events}. */
final class EventData {
    private EventData() {}

    /** @param requestedBy SYSTEM where nobody has asked and it stands because the assessment was completed */
    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId, String requestedBy) {}

    /**
     * In what less is granted than both ways, from home, on all days of the activity; each left out where it is no limit.
     *
     * @param direction the only way
     * @param pickUp OTHER_PLACE where the citizen is not picked up and set down at home; where that is, no event says
     */
    // DP-03
    record TransportLimits(
            @Nullable Integer daysPerWeek,
            @Nullable String direction,
            @Nullable String pickUp) {

        static @Nullable TransportLimits of(Limits it) {
            return it.isNone()
                    ? null
                    : new TransportLimits(
                            it.daysPerWeek(),
                            it.onlyDirection().map(Direction::name).orElse(null),
                            it.pickUp() == null ? null : "OTHER_PLACE");
        }
    }

    /** How the citizen has been driven so far. */
    record TransportTerms(String mode, @Nullable TransportLimits limits) {}

    /** @param limited true where it is less than both ways from home on all days; else left out, as are the limits */
    record TransportGranted(
            UUID caseId,
            UUID transportGrantId,
            String mode,
            LocalDate from,
            UUID decisionLineId,
            @Nullable Boolean limited,
            @Nullable TransportLimits limits) {}

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
            @Nullable Boolean lessens,
            @Nullable TransportLimits limits,
            TransportTerms before) {}

    record TransportStarted(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportChanged(
            UUID caseId,
            UUID transportGrantId,
            String mode,
            LocalDate from,
            @Nullable TransportLimits limits) {}

    record TransportPaused(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportResumed(UUID caseId, UUID transportGrantId, String mode, LocalDate from) {}

    record TransportEnded(UUID caseId, UUID transportGrantId, String mode, LocalDate on) {}
}
