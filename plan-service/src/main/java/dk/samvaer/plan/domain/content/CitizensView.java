package dk.samvaer.plan.domain.content;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen says of the plan, or else why that could not be had.
 *
 * @param missingBecause the reason
 */
// SEL § 141(4); AP-05, R12
public record CitizensView(
        @Nullable Confidential words, @Nullable Confidential missingBecause) {
    public static CitizensView of(Confidential words) {
        return new CitizensView(words, null);
    }

    public void requireSettled() {
        unless(PlanContent.filled(words) != PlanContent.filled(missingBecause), "CITIZENS_VIEW_MISSING");
    }
}
