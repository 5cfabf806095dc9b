package dk.samvaer.supplier.web.reports;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAnswer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The acknowledgement of a report.
 *
 * @param eventId the sender's id of it
 * @param answers in the order in which they were given
 */
record ReportAcknowledgementView(
        UUID reportId,
        @Nullable String eventId,
        @Nullable String type,
        UUID caseId,
        Instant receivedAt,
        @Nullable UUID reassessmentId,
        List<AnswerView> answers) {

    enum Kind {
        ACCEPTED,
        REJECTED,
        /** A reassessment was opened, or the report was added to an open one. */
        OPENED,
        /** That reassessment is closed. */
        CLOSED
    }

    /** @param id always the same for the same answer */
    record AnswerView(
            UUID id,
            Kind kind,
            String code,
            @Nullable String detail,
            @Nullable UUID decisionId,
            Instant at) {}

    static ReportAcknowledgementView of(ReportAcknowledgement acknowledgement) {
        return new ReportAcknowledgementView(
                acknowledgement.id(),
                acknowledgement.eventId(),
                acknowledgement.type(),
                acknowledgement.caseId(),
                acknowledgement.receivedAt(),
                acknowledgement.reassessmentId(),
                acknowledgement.answers().stream()
                        .map(answer -> view(acknowledgement, answer))
                        .toList());
    }

    private static AnswerView view(ReportAcknowledgement acknowledgement, ReportAnswer answer) {
        UUID id = Ids.derive(acknowledgement.id(), "answer-" + answer.number());
        return new AnswerView(
                id,
                Kind.valueOf(answer.kind().name()),
                answer.code(),
                answer.detail(),
                answer.decisionId(),
                answer.at());
    }
}
