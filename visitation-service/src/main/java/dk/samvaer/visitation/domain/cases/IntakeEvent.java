package dk.samvaer.visitation.domain.cases;

import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.LocalDate;
import java.util.UUID;

/** A case is opened, the citizen is notified, and consents and wishes are recorded or withdrawn. */
public sealed interface IntakeEvent extends CaseEvent
        permits IntakeEvent.Opened,
                IntakeEvent.NoticeSent,
                IntakeEvent.ConsentGiven,
                IntakeEvent.ConsentWithdrawn,
                IntakeEvent.WishRecorded,
                IntakeEvent.WishWithdrawn,
                InformationEvent {

    record Opened(UUID id, UUID citizenId, String caseNumber, LocalDate openedOn, LocalDate decideBy, Enquiry enquiry)
            implements IntakeEvent {}

    record NoticeSent(Notice notice) implements IntakeEvent {}

    record ConsentGiven(Consent consent) implements IntakeEvent {}

    record ConsentWithdrawn(UUID consentId, LocalDate withdrawnOn) implements IntakeEvent {}

    record WishRecorded(Wish wish) implements IntakeEvent {}

    record WishWithdrawn(UUID wishId, LocalDate withdrawnOn) implements IntakeEvent {}
}
