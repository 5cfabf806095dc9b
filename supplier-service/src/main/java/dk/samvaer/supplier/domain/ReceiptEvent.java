package dk.samvaer.supplier.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface ReceiptEvent {

    Instant at();

    record Received(Incoming incoming, UUID caseId, UUID citizenId, Instant at) implements ReceiptEvent {}

    record Accepted(Instant at) implements ReceiptEvent {}

    record Rejected(Refusal refusal, Instant at) implements ReceiptEvent {}

    record FollowUpOpened(UUID reassessmentId, Instant at) implements ReceiptEvent {}

    record FollowUpClosed(
            UUID reassessmentId, String outcome, @Nullable UUID decisionId, Instant at) implements ReceiptEvent {}
}
