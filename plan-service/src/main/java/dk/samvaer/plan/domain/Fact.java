package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that another service has told about the case. */
public sealed interface Fact {

    record CaseOpened(UUID citizenId) implements Fact {}

    /** Withdrawn, refused for good, the grant ended, or the citizen died. */
    record CaseClosed(LocalDate closedOn) implements Fact {}

    record Assessed(List<OtherMeasure> otherMeasures) implements Fact {}

    record Granted(UUID grantId, UUID citizenId, LocalDate startsOn, int daysPerWeek, String supplierId)
            implements Fact {}

    record GrantTerminated(UUID grantId) implements Fact {}

    record ReassessmentOpened(UUID reassessmentId) implements Fact {}

    record ReassessmentClosed(UUID reassessmentId) implements Fact {}

    record TransportRequested(UUID transportGrantId) implements Fact {}

    /** Granted, or changed to another mode. */
    record TransportGranted(UUID transportGrantId, String mode) implements Fact {}

    record TransportRefused(UUID transportGrantId) implements Fact {}

    record TransportEnded(UUID transportGrantId) implements Fact {}

    record PlacementStarted(UUID placementId) implements Fact {}
}
