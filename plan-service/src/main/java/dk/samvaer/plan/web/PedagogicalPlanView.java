package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.ActivePlan;
import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pedagogical plan as the caller may see it.
 *
 * @param draft for the supplier and the municipality only
 * @param active the version that is worked by
 * @param superseded the versions that were worked by before, the oldest first
 * @param dueOn the last day for the next version; missing where none is owed
 */
public record PedagogicalPlanView(
        UUID id,
        UUID caseId,
        UUID placementId,
        @Nullable String supplierId,
        Status status,
        @Nullable PedagogicalContentView draft,
        @Nullable ActivePlanView active,
        List<ActivePlanView> superseded,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate closedOn) {

    /** Where the plan stands; see the state machine in the service's README. */
    public enum Status {
        EXPECTED,
        DRAFT,
        ACTIVE,
        REVIEW_NEEDED,
        CLOSED
    }

    /** What every offer owes the citizen, as far as the citizen's circumstances call for it. */
    public enum Duty {
        NECESSARY_CARE,
        COMMUNITY,
        RELATIONS_AND_SAFETY,
        IDENTITY,
        HOLISTIC_EFFORT
    }

    public record PedagogicalContentView(
            Confidential startingPoint,
            List<SubGoalView> goals,
            Confidential methods,
            List<DutyAnswerView> duties,
            @Nullable Confidential doneAndSeen) {
        static PedagogicalContentView of(PedagogicalContent content) {
            return new PedagogicalContentView(
                    content.startingPoint(),
                    content.goals().stream()
                            .map(goal -> new SubGoalView(goal.text(), goal.subGoalOf()))
                            .toList(),
                    content.methods(),
                    content.duties().stream().map(DutyAnswerView::of).toList(),
                    content.doneAndSeen());
        }
    }

    /** How one duty is met, or else why it does not apply. */
    public record DutyAnswerView(
            Duty duty, @Nullable Confidential how, @Nullable Confidential notApplicable) {
        static DutyAnswerView of(PedagogicalContent.DutyAnswer answer) {
            return new DutyAnswerView(Duty.valueOf(answer.duty().name()), answer.how(), answer.notApplicable());
        }
    }

    /** @param subGoalOf number of the goal in the action plan that it serves */
    public record SubGoalView(Confidential text, @Nullable Integer subGoalOf) {}

    /** @param basedOnPlanVersion version of the action plan; missing where the service order stands instead */
    public record ActivePlanView(
            int version,
            PedagogicalContentView content,
            @Nullable Integer basedOnPlanVersion,
            LocalDate activatedOn) {
        static ActivePlanView of(ActivePlan plan) {
            return new ActivePlanView(
                    plan.version(),
                    PedagogicalContentView.of(plan.content()),
                    plan.basedOnPlanVersion(),
                    plan.activatedOn());
        }
    }

    public static PedagogicalPlanView of(PedagogicalPlan plan, Role reader) {
        var active = plan.versions().active();
        return new PedagogicalPlanView(
                plan.id(),
                plan.caseId(),
                plan.placementId(),
                plan.supplierId(),
                Status.valueOf(plan.status().name()),
                draft(plan.versions().draft(), reader),
                active == null ? null : ActivePlanView.of(active),
                plan.versions().superseded().stream().map(ActivePlanView::of).toList(),
                plan.due().on(),
                plan.due().overdue(),
                plan.closedOn());
    }

    private static @Nullable PedagogicalContentView draft(@Nullable PedagogicalContent draft, Role reader) {
        return draft == null || !seesDrafts(reader) ? null : PedagogicalContentView.of(draft);
    }

    private static boolean seesDrafts(Role reader) {
        return switch (reader) {
            case SUPPLIER_STAFF, VISITATOR, LEADER -> true;
            default -> false;
        };
    }
}
