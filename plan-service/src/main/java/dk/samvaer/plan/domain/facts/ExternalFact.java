package dk.samvaer.plan.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that another service has told about the case. */
public sealed interface ExternalFact {

    record CaseOpened(UUID citizenId, LocalDate openedOn, String caseNumber) implements ExternalFact {}

    /** Withdrawn, refused for good, the grant ended, or the citizen died. */
    record CaseClosed(LocalDate closedOn) implements ExternalFact {}

    record Assessed(List<OtherMeasure> otherMeasures) implements ExternalFact {}

    record Granted(UUID grantId, UUID citizenId, LocalDate startsOn, int daysPerWeek, String supplierId)
            implements ExternalFact {}

    record GrantTerminated(UUID grantId, LocalDate endsOn) implements ExternalFact {}

    record ReassessmentOpened(UUID reassessmentId) implements ExternalFact {}

    record ReassessmentClosed(UUID reassessmentId) implements ExternalFact {}

    record TransportRequested(UUID transportGrantId) implements ExternalFact {}

    /** Determined by the visitator; the decision that carries the line may be issued later. */
    record TransportGranted(UUID transportGrantId, String mode, UUID decisionLineId) implements ExternalFact {}

    /** Another mode is to be decided; before there is a grant that takes the place of what was determined first. */
    record TransportChangeProposed(UUID transportGrantId, String mode, UUID decisionLineId) implements ExternalFact {}

    /** Changed to another mode by a decision. */
    record TransportChanged(UUID transportGrantId, String mode) implements ExternalFact {}

    /** Taken back before it was determined. */
    record TransportWithdrawn(UUID transportGrantId) implements ExternalFact {}

    record TransportRefused(UUID transportGrantId, UUID decisionLineId) implements ExternalFact {}

    record DecisionIssued(List<Line> lines) implements ExternalFact {
        /** One determination of the decision. */
        public record Line(UUID lineId, String subject) {}

        List<UUID> onTransport() {
            return lines.stream()
                    .filter(it -> it.subject().equals("TRANSPORT"))
                    .map(Line::lineId)
                    .toList();
        }
    }

    record TransportEnded(UUID transportGrantId) implements ExternalFact {}

    record PlacementOrdered(UUID placementId, String supplierId) implements ExternalFact {}

    record PlacementRejected(UUID placementId) implements ExternalFact {}

    record PlacementStarted(UUID placementId, @Nullable String supplierId) implements ExternalFact {}

    /** @param on its last day, which may lie ahead */
    record PlacementEnded(UUID placementId, LocalDate on) implements ExternalFact {}
}
