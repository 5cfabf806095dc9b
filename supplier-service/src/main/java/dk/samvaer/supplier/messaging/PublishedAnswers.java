package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.supplier.domain.Answer;
import dk.samvaer.supplier.domain.ReportAcknowledgement;
import dk.samvaer.supplier.domain.ReportAcknowledgementEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supplier's system is told about its reports, on the topic of its own, and the catalogue of those wire types. */
final class PublishedAnswers {
    record Accepted(UUID caseId, UUID reportId, @Nullable String eventId, String code, String detail) {}

    record Rejected(
            UUID caseId,
            UUID reportId,
            @Nullable String eventId,
            String code,
            @Nullable String detail) {}

    record FollowedUp(
            UUID caseId,
            UUID reportId,
            @Nullable String eventId,
            Answer.Kind stage,
            @Nullable UUID reassessmentId,
            @Nullable String outcome,
            @Nullable UUID decisionId) {}

    private PublishedAnswers() {}

    static List<PublicEvent> of(ReportAcknowledgement after, ReportAcknowledgementEvent event) {
        if (event instanceof ReportAcknowledgementEvent.Received) {
            return List.of();
        }
        Answer answer = after.answers().getLast();
        return List.of(
                new PublicEvent(typeOf(answer), dataOf(after, answer), ReportTopics.answersTo(after.supplierId())));
    }

    private static String typeOf(Answer answer) {
        return switch (answer.kind()) {
            case ACCEPTED -> "report.accepted.v1";
            case REJECTED -> "report.rejected.v1";
            case OPENED, CLOSED -> "report.followed-up.v1";
        };
    }

    private static Object dataOf(ReportAcknowledgement receipt, Answer answer) {
        return switch (answer.kind()) {
            case ACCEPTED ->
                new Accepted(
                        receipt.caseId(), receipt.id(), receipt.eventId(), answer.code(), "The report is accepted.");
            case REJECTED ->
                new Rejected(receipt.caseId(), receipt.id(), receipt.eventId(), answer.code(), answer.detail());
            case OPENED, CLOSED -> followedUp(receipt, answer);
        };
    }

    private static FollowedUp followedUp(ReportAcknowledgement receipt, Answer answer) {
        return new FollowedUp(
                receipt.caseId(),
                receipt.id(),
                receipt.eventId(),
                answer.kind(),
                receipt.reassessmentId(),
                answer.kind() == Answer.Kind.CLOSED ? answer.code() : null,
                answer.decisionId());
    }
}
