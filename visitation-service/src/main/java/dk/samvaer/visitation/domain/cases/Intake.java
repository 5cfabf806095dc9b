package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.enquiry.Wishes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a case began, what the citizen was told, has agreed to and asks for, and what was asked about the citizen. */
public record Intake(
        LocalDate openedOn,
        Enquiry enquiry,
        @Nullable Notice notice,
        List<Consent> consents,
        Wishes wishes,
        InformationRequests informationRequests) {

    public boolean knowsConsent(UUID consentId) {
        return consents.stream().anyMatch(it -> it.id().equals(consentId));
    }

    public boolean consentGiven() {
        return consents.stream().anyMatch(Consent::inForce);
    }

    public Consent consent(UUID consentId) {
        return consents.stream()
                .filter(consent -> consent.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("CONSENT_UNKNOWN"));
    }

    static Intake begin(IntakeEvent.Opened event) {
        return new Intake(event.openedOn(), event.enquiry(), null, List.of(), Wishes.NONE, InformationRequests.NONE);
    }

    Intake apply(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Opened ignored -> throw new IllegalStateException("opened already");
            case IntakeEvent.NoticeSent e ->
                new Intake(openedOn, enquiry, e.notice(), consents, wishes, informationRequests);
            case IntakeEvent.ConsentGiven e -> with(Stream.concat(consents.stream(), Stream.of(e.consent())));
            case IntakeEvent.ConsentWithdrawn e ->
                with(consents.stream().map(it -> it.id().equals(e.consentId()) ? it.withdrawn(e.withdrawnOn()) : it));
            case IntakeEvent.WishRecorded e -> with(wishes.with(e.wish()));
            case IntakeEvent.WishWithdrawn e -> with(wishes.withdrawn(e.wishId(), e.withdrawnOn()));
            case InformationEvent e ->
                new Intake(openedOn, enquiry, notice, consents, wishes, informationRequests.apply(e));
        };
    }

    private Intake with(Stream<Consent> changed) {
        return new Intake(openedOn, enquiry, notice, changed.toList(), wishes, informationRequests);
    }

    private Intake with(Wishes changed) {
        return new Intake(openedOn, enquiry, notice, consents, changed, informationRequests);
    }
}
