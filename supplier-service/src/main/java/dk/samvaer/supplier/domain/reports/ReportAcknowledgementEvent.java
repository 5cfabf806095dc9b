package dk.samvaer.supplier.domain.reports;

import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Refusal;
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

    /** So many of the answers stand in the supplier's list of answers. */
    record Numbered(int answers, Instant at) implements ReportAcknowledgementEvent {}
}
