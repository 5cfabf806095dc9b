package dk.samvaer.visitation.domain.cases;

import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.law.PensionReview;
import java.time.LocalDate;
import java.util.UUID;

/** A grant is issued, started, changed, suspended, resumed or terminated. */
public sealed interface GrantEvent extends CaseEvent {

    UUID grantId();

    record Issued(UUID grantId, UUID decisionId, Terms terms) implements GrantEvent {}

    record Started(UUID grantId) implements GrantEvent {}

    record Changed(UUID grantId, UUID decisionId, Terms terms) implements GrantEvent {}

    record Suspended(UUID grantId, Suspension suspension) implements GrantEvent {}

    /** The first day of its suspension has come. */
    record Rested(UUID grantId) implements GrantEvent {}

    record Resumed(UUID grantId, LocalDate from, String reasonCode) implements GrantEvent {}

    /** The grant is due for review before or after pension age; it does not end by itself. */
    record PensionReviewPlanned(UUID grantId, PensionReview review) implements GrantEvent {}

    record PensionReviewDue(UUID grantId) implements GrantEvent {}

    /** The last day that was decided is over. */
    record Ended(UUID grantId) implements GrantEvent {}

    record Terminated(UUID grantId, UUID decisionId, LocalDate endsOn, String reasonCode) implements GrantEvent {}
}
