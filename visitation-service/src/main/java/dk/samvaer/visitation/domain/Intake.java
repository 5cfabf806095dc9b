package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.Delivery;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a case began and what the citizen was told and has agreed to. */
public record Intake(
        LocalDate openedOn, Enquiry enquiry, @Nullable Notice notice, List<Consent> consents) {

    /** The written notice of the authority's powers and of the citizen's duties. */
    // RSL § 12; CO-02
    public record Notice(LocalDate sentOn, Delivery channel) {}

    boolean consentGiven() {
        return consents.stream().anyMatch(it -> it.withdrawnOn() == null);
    }

    Consent consent(UUID consentId) {
        return consents.stream()
                .filter(consent -> consent.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("CONSENT_UNKNOWN"));
    }

    static Intake begin(IntakeEvent.Opened event) {
        return new Intake(event.openedOn(), event.enquiry(), null, List.of());
    }

    Intake apply(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Opened ignored -> throw new IllegalStateException("opened already");
            case IntakeEvent.NoticeSent e ->
                new Intake(openedOn, enquiry, new Notice(e.sentOn(), e.channel()), consents);
            case IntakeEvent.ConsentGiven e -> with(Stream.concat(consents.stream(), Stream.of(e.consent())));
            case IntakeEvent.ConsentWithdrawn e ->
                with(consents.stream().map(it -> it.id().equals(e.consentId()) ? it.withdrawn(e.withdrawnOn()) : it));
        };
    }

    private Intake with(Stream<Consent> changed) {
        return new Intake(openedOn, enquiry, notice, changed.toList());
    }
}
