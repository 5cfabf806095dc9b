package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.Delivery;

import java.time.LocalDate;
import java.util.UUID;

/** The citizen is referred, informed and asked for consent. */
public sealed interface IntakeEvent extends CaseEvent {

    record Opened(UUID id, UUID citizenId, String caseNumber, LocalDate openedOn, LocalDate decideBy, Enquiry enquiry)
            implements IntakeEvent {}

    record NoticeSent(LocalDate sentOn, Delivery channel) implements IntakeEvent {}

    record ConsentGiven(Consent consent) implements IntakeEvent {}

    record ConsentWithdrawn(UUID consentId, LocalDate withdrawnOn) implements IntakeEvent {}
}
