package dk.samvaer.supplier.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface ReportAcknowledgementEvent {

    Instant at();

    record Received(Incoming incoming, UUID caseId, UUID citizenId, Instant at) implements ReportAcknowledgementEvent {}

    record Accepted(Instant at) implements ReportAcknowledgementEvent {}

    record Rejected(Refusal refusal, Instant at) implements ReportAcknowledgementEvent {}

    record FollowUpOpened(UUID reassessmentId, Instant at) implements ReportAcknowledgementEvent {}

    record FollowUpClosed(
            UUID reassessmentId, String outcome, @Nullable UUID decisionId, Instant at)
            implements ReportAcknowledgementEvent {}
}
