package dk.samvaer.visitation.web.facts;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.ConsentView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for information.
 *
 * @param consentId the consent under which it is sent; its source is asked
 * @param withoutConsent in its place, where the law allows a request without consent
 * @param sentOn under a consent; without one it is sent when a leader approves
 */
record NewInformationRequest(
        @Nullable UUID consentId,
        @Nullable @Valid NewBasis withoutConsent,
        @NotEmpty @Size(max = 10) List<ConsentView.Category> categories,
        @NotBlank @Size(max = 10_000) Confidential question,
        @Nullable LocalDate sentOn,
        @NotNull LocalDate answerBy) {

    record NewBasis(
            @NotBlank @Size(max = 200) Confidential source,
            @NotBlank @Size(max = 200) Confidential legalReference,
            @NotBlank @Size(max = 10_000) Confidential reason) {}

    /** On what the request rests. */
    sealed interface Basis {}

    record UnderConsent(UUID consentId, LocalDate sentOn) implements Basis {}

    record WithoutConsent(Confidential source, InformationRequest.WithoutConsent why) implements Basis {}

    InformationRequest.Question toDomain() {
        return new InformationRequest.Question(Codes.list(Consent.Category.class, categories), question, answerBy);
    }

    Basis basis() {
        if (consentId != null && withoutConsent == null) {
            return new UnderConsent(consentId, sent());
        }
        if (withoutConsent != null && consentId == null) {
            return approvedFirst(withoutConsent);
        }
        throw InvalidInput.at("/consentId", "CONSENT_OR_LEGAL_BASIS");
    }

    private LocalDate sent() {
        if (sentOn == null) {
            throw InvalidInput.at("/sentOn", "NOT_NULL");
        }
        return sentOn;
    }

    private Basis approvedFirst(NewBasis it) {
        if (sentOn != null) {
            throw InvalidInput.at("/sentOn", "SENT_WHEN_APPROVED");
        }
        return new WithoutConsent(it.source(), new InformationRequest.WithoutConsent(it.legalReference(), it.reason()));
    }
}
