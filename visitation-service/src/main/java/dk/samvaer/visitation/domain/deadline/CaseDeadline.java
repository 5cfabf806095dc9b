package dk.samvaer.visitation.domain.deadline;

import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.util.UUID;

/** The moments at which a case acts by itself. */
public sealed interface CaseDeadline extends Deadline {

    record GrantStart(Instant due) implements CaseDeadline {}

    /** The first day of a suspension has come. */
    record SuspensionStart(Instant due) implements CaseDeadline {}

    /** The last day of a suspension is over. */
    record SuspensionEnd(Instant due) implements CaseDeadline {}

    /** The last day of a grant is over. */
    record GrantEnd(Instant due) implements CaseDeadline {}

    /** The citizen comes to pension age, so that the grant has to be considered. */
    record PensionReviewDue(Instant due) implements CaseDeadline {}

    record HearingEnd(UUID decisionId, Instant due) implements CaseDeadline {}

    record ComplaintPeriodEnd(UUID decisionId, Instant due) implements CaseDeadline {}
}
