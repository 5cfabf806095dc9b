package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request for information; only staff see the answer's text, since it may concern others too. */
public record InformationRequestView(
        UUID id,
        Status status,
        Confidential source,
        List<ConsentView.Category> categories,
        Confidential question,
        LocalDate answerBy,
        @Nullable UUID consentId,
        @Nullable LegalBasis withoutConsent,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable Confidential answer,
        @Nullable Confidential reason) {

    public enum Status {
        AWAITING_APPROVAL,
        SENT,
        ANSWERED,
        WAIVED,
        CANCELLED,
        RECALLED
    }

    /** The law that allows the request although nobody has consented, and why it is needed. */
    // RSL § 11 c
    public record LegalBasis(Confidential legalReference, Confidential reason) {
        private static @Nullable LegalBasis of(InformationRequest.@Nullable WithoutConsent it) {
            return it == null ? null : new LegalBasis(it.legalReference(), it.reason());
        }
    }

    static InformationRequestView of(InformationRequest it, boolean withAnswer) {
        var question = it.question();
        var progress = it.progress();
        var answer = progress.answer();
        return new InformationRequestView(
                it.id(),
                Codes.as(Status.class, it.status()),
                it.source(),
                Codes.list(ConsentView.Category.class, question.categories()),
                question.text(),
                question.answerBy(),
                it.consentId(),
                LegalBasis.of(it.withoutConsent()),
                progress.sentOn(),
                answer == null ? null : answer.receivedOn(),
                answer == null || !withAnswer ? null : answer.text(),
                progress.reason());
    }
}
