package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A follow-up that was held. */
record NewFollowUp(
        @NotNull LocalDate heldOn,
        @NotNull Result result,
        @NotNull @Size(max = 50) List<@Valid @NotNull GoalBenefitRequest> benefits,
        @NotNull @NotBlank @Size(max = 4_000) Confidential citizensView,
        @Size(max = 4_000) @Nullable Confidential note,
        @Size(max = 50) @Nullable List<@Valid @NotNull InvolvementRequest> involvement) {

    enum Result {
        CONTINUE,
        CHANGE,
        END
    }

    /** Whether the citizen benefits. */
    enum Benefit {
        YES,
        PARTLY,
        NO
    }

    /** @param goal its number in the plan in force */
    record GoalBenefitRequest(
            @NotNull @Positive Integer goal, @NotNull Benefit benefit) {
        FollowUp.GoalBenefit benefitOfGoal() {
            return new FollowUp.GoalBenefit(goal, FollowUp.Benefit.valueOf(benefit.name()));
        }
    }

    FollowUp followUp() {
        return new FollowUp(
                heldOn,
                FollowUp.Result.valueOf(result.name()),
                benefits.stream().map(GoalBenefitRequest::benefitOfGoal).toList(),
                citizensView,
                note,
                InvolvementRequest.all(involvement));
    }
}
