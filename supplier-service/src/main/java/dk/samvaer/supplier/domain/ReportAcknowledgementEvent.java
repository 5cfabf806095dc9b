package dk.samvaer.supplier.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link ReportAcknowledgement}. */
public sealed interface ReportAcknowledgementEvent {

    Instant at();

    record Received(IncomingReport report, UUID caseId, UUID citizenId, boolean published, Instant at)
            implements ReportAcknowledgementEvent {}

    record Accepted(Instant at) implements ReportAcknowledgementEvent {}

    record Rejected(Refusal refusal, Instant at) implements ReportAcknowledgementEvent {}

    record FollowUpOpened(UUID reassessmentId, Instant at) implements ReportAcknowledgementEvent {}

    record FollowUpClosed(
            UUID reassessmentId, String outcome, @Nullable UUID decisionId, Instant at)
            implements ReportAcknowledgementEvent {}
}
