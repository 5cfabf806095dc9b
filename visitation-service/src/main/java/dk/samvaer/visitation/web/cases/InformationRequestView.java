package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.enquiry.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request for information as it is shown: the answer's text to staff only, since it may tell of others too. */
record InformationRequestView(
        UUID id,
        InformationRequest.Status status,
        Confidential source,
        List<Consent.Category> categories,
        Confidential question,
        LocalDate answerBy,
        @Nullable UUID consentId,
        InformationRequest.@Nullable WithoutConsent withoutConsent,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable Confidential answer,
        @Nullable Confidential reason) {

    static InformationRequestView of(InformationRequest it, boolean withAnswer) {
        var question = it.question();
        var progress = it.progress();
        var answer = progress.answer();
        return new InformationRequestView(
                it.id(),
                it.status(),
                it.source(),
                question.categories(),
                question.text(),
                question.answerBy(),
                it.consentId(),
                it.withoutConsent(),
                progress.sentOn(),
                answer == null ? null : answer.receivedOn(),
                answer == null || !withAnswer ? null : answer.text(),
                progress.reason());
    }
}
