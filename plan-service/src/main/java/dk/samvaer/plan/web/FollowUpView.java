package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.FollowUps;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param planVersion the version that was in force
 * @param citizensView not for the supplier
 * @param note what was written down; not for the supplier
 */
// AP-08
public record FollowUpView(
        LocalDate heldOn,
        int planVersion,
        Result result,
        Benefit benefit,
        List<GoalBenefitView> benefits,
        @Nullable Confidential citizensView,
        @Nullable Confidential note) {

    public enum Result {
        CONTINUE,
        CHANGE,
        END
    }

    /** Whether the citizen benefits. */
    public enum Benefit {
        YES,
        PARTLY,
        NO
    }

    /** @param goal its number in the plan that was in force */
    public record GoalBenefitView(int goal, Benefit benefit) {
        static GoalBenefitView of(FollowUp.GoalBenefit it) {
            return new GoalBenefitView(it.goal(), Benefit.valueOf(it.benefit().name()));
        }
    }

    static FollowUpView of(FollowUps.Held recorded, Role reader) {
        var held = recorded.followUp();
        boolean supplier = reader == Role.SUPPLIER_STAFF;
        return new FollowUpView(
                held.heldOn(),
                recorded.planVersion(),
                Result.valueOf(held.result().name()),
                Benefit.valueOf(held.benefit().name()),
                held.benefits().stream().map(GoalBenefitView::of).toList(),
                supplier ? null : held.citizensView(),
                supplier ? null : held.note());
    }
}
