package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about one theme, or why it does not apply to this citizen.
 *
 * @param agreed what the supplier does; null where the theme does not apply
 * @param notApplicable why not, from the citizen's own circumstances; null where something is agreed
 */
// R38 to R42, SU-07
public record ContentDuty(
        JournalTheme theme,
        @Nullable Confidential agreed,
        @Nullable Confidential notApplicable) {

    void requireAnswered() {
        boolean isAgreed = agreed != null && !agreed.isBlank();
        boolean isReasoned = notApplicable != null && !notApplicable.isBlank();
        unless(isAgreed || isReasoned, "CONTENT_DUTY_UNANSWERED");
        unless(agreed == null || notApplicable == null, "CONTENT_DUTY_AMBIGUOUS");
    }
}
