package dk.samvaer.plan.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.BenefitsOverTime;
import dk.samvaer.plan.domain.FollowUps.Held;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The benefit of each goal over the years, as data for a chart. */
@RestController
class BenefitsController {
    private final ActionPlans plans;

    BenefitsController(ActionPlans plans) {
        this.plans = plans;
    }

    /**
     * What the follow-ups found, goal by goal.
     *
     * @param goals a goal that says the same is the same in all versions, whatever its number
     * @param earlierLeftOut whether there are older follow-ups of that time; at most the latest 100 are shown
     */
    record BenefitsView(List<GoalOverTimeView> goals, List<WholeView> whole, boolean earlierLeftOut) {
        private static BenefitsView of(BenefitsOverTime it) {
            return new BenefitsView(
                    it.goals().stream().map(GoalOverTimeView::of).toList(),
                    it.whole().stream().map(WholeView::of).toList(),
                    it.earlierLeftOut());
        }
    }

    /** One line of the chart. */
    record GoalOverTimeView(@Nullable Confidential text, GoalView.@Nullable Aim aim, List<BenefitValueView> values) {
        private static GoalOverTimeView of(BenefitsOverTime.GoalOverTime it) {
            var goal = it.goal();
            return new GoalOverTimeView(
                    goal == null ? null : goal.text(),
                    goal == null ? null : GoalView.Aim.valueOf(goal.aim().name()),
                    it.values().stream().map(BenefitValueView::of).toList());
        }
    }

    /** @param number the goal's number in that version */
    record BenefitValueView(LocalDate heldOn, int planVersion, int number, FollowUpView.Benefit benefit) {
        private static BenefitValueView of(BenefitsOverTime.Value it) {
            return new BenefitValueView(
                    it.heldOn(),
                    it.planVersion(),
                    it.number(),
                    FollowUpView.Benefit.valueOf(it.benefit().name()));
        }
    }

    /** One follow-up of the whole plan. */
    record WholeView(LocalDate heldOn, int planVersion, FollowUpView.Result result, FollowUpView.Benefit benefit) {
        private static WholeView of(Held it) {
            var held = it.followUp();
            return new WholeView(
                    held.heldOn(),
                    it.planVersion(),
                    FollowUpView.Result.valueOf(held.result().name()),
                    FollowUpView.Benefit.valueOf(held.benefit().name()));
        }
    }

    @GetMapping("/v1/action-plans/{id}/benefits")
    @Operation(summary = "Shows the benefit of each goal over the years")
    @Allow({VISITATOR, LEADER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    BenefitsView benefitsOverTime(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return BenefitsView.of(plans.benefits(id, from, to));
    }
}
