package dk.samvaer.visitation.domain.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plan-service has told to be due.
 *
 * @param followUp of the action plan; null until it is near
 * @param overdue a pedagogical plan that the supplier has not written in time
 */
// AP-07, SU-04
public record PlanDeadlines(
        @Nullable FollowUp followUp, @Nullable Overdue overdue) {
    public static final PlanDeadlines NONE = new PlanDeadlines(null, null);

    /** @param since when it became known that the last day is near */
    public record FollowUp(LocalDate since, LocalDate dueOn) {}

    public record Overdue(UUID placementId, LocalDate dueOn) {}

    public @Nullable LocalDate followUpDueOn() {
        return followUp == null ? null : followUp.dueOn();
    }

    public PlanDeadlines near(LocalDate dueOn, LocalDate toldOn) {
        return new PlanDeadlines(new FollowUp(toldOn, dueOn), overdue);
    }

    /** The day has come; whether a reminder came before makes no difference to what is to be done. */
    public PlanDeadlines due(LocalDate dueOn) {
        return new PlanDeadlines(new FollowUp(followUp == null ? dueOn : followUp.since(), dueOn), overdue);
    }

    public PlanDeadlines followedUp() {
        return new PlanDeadlines(null, overdue);
    }

    public PlanDeadlines overdue(UUID placementId, LocalDate dueOn) {
        return new PlanDeadlines(followUp, new Overdue(placementId, dueOn));
    }

    /** The supplier has written it, or need not any more. */
    public PlanDeadlines settled(UUID placementId) {
        return overdue != null && overdue.placementId().equals(placementId) ? new PlanDeadlines(followUp, null) : this;
    }
}
