package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the supplier writes; while drafting the goals and the methods may still be empty. */
record PedagogicalContentRequest(
        @NotNull @Size(max = 50) List<@Valid @NotNull SubGoalRequest> goals,
        @NotNull @Size(max = 4_000) Confidential methods) {

    /** @param subGoalOf number of the action plan's goal that it serves */
    record SubGoalRequest(
            @NotNull @NotBlank @Size(max = 4_000) Confidential text,
            @Positive @Nullable Integer subGoalOf) {
        PedagogicalContent.SubGoal subGoal() {
            return new PedagogicalContent.SubGoal(text, subGoalOf);
        }
    }

    PedagogicalContent content() {
        return new PedagogicalContent(
                goals.stream().map(SubGoalRequest::subGoal).toList(), methods);
    }
}
