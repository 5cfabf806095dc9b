package dk.samvaer.visitation.domain.rules;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Justification;
import java.time.LocalDate;
import java.util.List;

/**
 * From which day a decision may take effect: to the citizen's disadvantage only when the citizen has it, an end at the citizen's wish not
 * before it was asked for, and otherwise before the day of the decision only for a stated reason.
 */
// DE-04
final class EffectiveDay {
    private static final String EFFECT_BEFORE_RECEIPT = "EFFECT_BEFORE_RECEIPT";

    private EffectiveDay() {}

    static List<Step> steps(Draft draft) {
        var day = draft.what().startsOn();
        if (day == null || draft.kind() == DecisionKind.REFUSAL) {
            return List.of();
        }
        boolean together = draft.transport().from().noneMatch(it -> it.isBefore(day));
        return List.of(
                Step.of("DE-04", "TRANSPORT_BEFORE_CHANGE", together),
                Step.of("DE-04", EFFECT_BEFORE_RECEIPT, inTime(draft, draft.today())),
                Step.of("DE-04", "EFFECT_BEFORE_WISH", notBeforeWish(draft, day)),
                Step.of("DE-04", Justification.START_BEFORE_DECISION, !favoursBackwards(draft, day)));
    }

    /** Refuses a disadvantage that begins before the letter is presumed to have come. */
    static void requireAfter(LocalDate receipt, Draft draft) {
        RuleViolation.unless(inTime(draft, receipt), EFFECT_BEFORE_RECEIPT);
    }

    /** What is terminated holds to the end of its last day; what is changed holds from the beginning of its first. */
    private static boolean inTime(Draft draft, LocalDate receipt) {
        if (!draft.worsens()) {
            return true;
        }
        var day = draft.what().start();
        return draft.kind() == DecisionKind.TERMINATION ? !day.isBefore(receipt) : day.isAfter(receipt);
    }

    private static boolean notBeforeWish(Draft draft, LocalDate day) {
        return draft.kind() != DecisionKind.TERMINATION
                || draft.wish()
                        .filter(it -> day.isBefore(it.statement().saidOn()))
                        .isEmpty();
    }

    private static boolean favoursBackwards(Draft draft, LocalDate day) {
        return draft.kind().leavesOffer() && !draft.worsens() && day.isBefore(draft.today());
    }
}
