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

/** What the supplier writes; while drafting all of it may still be empty. */
record PedagogicalContentRequest(
        @NotNull @Size(max = 4_000) Confidential startingPoint,
        @NotNull @Size(max = 50) List<@Valid @NotNull SubGoalRequest> goals,
        @NotNull @Size(max = 4_000) Confidential methods,
        @NotNull @Size(max = 5) List<@Valid @NotNull DutyAnswerRequest> duties,
        @Size(max = 4_000) @Nullable Confidential doneAndSeen) {

    /** What every offer owes the citizen, as far as the citizen's circumstances call for it. */
    enum Duty {
        NECESSARY_CARE,
        COMMUNITY,
        RELATIONS_AND_SAFETY,
        IDENTITY,
        HOLISTIC_EFFORT
    }

    /** How one duty is met, or else why it does not apply; while drafting it may be neither. */
    record DutyAnswerRequest(
            @NotNull Duty duty,
            @Size(max = 4_000) @Nullable Confidential how,
            @Size(max = 4_000) @Nullable Confidential notApplicable) {
        PedagogicalContent.DutyAnswer answer() {
            return new PedagogicalContent.DutyAnswer(PedagogicalContent.Duty.valueOf(duty.name()), how, notApplicable);
        }
    }

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
                startingPoint,
                goals.stream().map(SubGoalRequest::subGoal).toList(),
                methods,
                duties.stream().map(DutyAnswerRequest::answer).toList(),
                doneAndSeen);
    }
}
