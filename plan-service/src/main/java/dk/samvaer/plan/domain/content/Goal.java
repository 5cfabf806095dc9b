package dk.samvaer.plan.domain.content;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * What the intervention is to reach. While drafting, theme, the citizen's goal and the measure may be missing.
 *
 * @param number by which the supplier's sub-goals refer to it, from 1 within one version
 * @param citizensGoal what the citizen wants to reach, in the citizen's own words
 * @param measure by which one sees that it is reached
 */
// AP-03, AP-05, R5
public record Goal(
        int number,
        Confidential text,
        Aim aim,
        @Nullable Theme theme,
        @Nullable Confidential citizensGoal,
        @Nullable Confidential measure) {

    /** @param citizenTookPart else nobody can ask for the citizen's own words */
    boolean complete(boolean citizenTookPart) {
        return !text.isBlank()
                && theme != null
                && PlanContent.filled(measure)
                && (PlanContent.filled(citizensGoal) || !citizenTookPart);
    }
}
