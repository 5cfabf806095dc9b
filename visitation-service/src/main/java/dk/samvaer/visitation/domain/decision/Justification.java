package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The visitator's individual reasons where the rules ask for one.
 *
 * @param exception individual and concrete, where the rules ask why this citizen is treated otherwise
 * @param noHearing why the party need not be heard
 * @param refusal why a citizen at level 4 does not get the offer
 */
// TG-03, TG-05 to TG-07, PH-01
public record Justification(
        @Nullable Confidential exception,
        @Nullable Confidential noHearing,
        List<RefusalReason> refusal,
        List<Override> overrides) {
    public static final Justification NONE = new Justification(null, null, List.of(), List.of());

    /** What remains of it when the person has been erased. */
    public static final Justification ERASED = NONE;

    public static final String PLAN_NOT_SETTLED = "PLAN_NOT_SETTLED";
    public static final String TRANSPORT_NOT_DECIDED = "TRANSPORT_NOT_DECIDED";
    public static final String START_BEFORE_DECISION = "START_BEFORE_DECISION";

    /** The rules that a visitator may set aside with a reason; all others must be met. */
    private static final Set<String> OVERRIDABLE =
            Set.of(PLAN_NOT_SETTLED, TRANSPORT_NOT_DECIDED, START_BEFORE_DECISION);

    /** The service declaration's examples of grounds for refusal, and others. */
    // TG-06, R22
    public enum RefusalGround {
        EXHAUSTION,
        MINIMAL_OR_NO_BENEFIT,
        OTHER
    }

    /**
     * One ground that was considered, and what was found.
     *
     * @param dismissed whether it was found not to be so
     */
    public record RefusalReason(RefusalGround ground, Confidential text, boolean dismissed) {
        public boolean met() {
            return !dismissed;
        }
    }

    /** A rule that is set aside in this case, and why. */
    public record Override(String code, Confidential reason) {}

    /** The codes of the rules that may be set aside. */
    public static List<String> overridable() {
        return OVERRIDABLE.stream().sorted().toList();
    }

    public static boolean overridable(String code) {
        return OVERRIDABLE.contains(code);
    }

    void requireAllowed() {
        RuleViolation.unless(overrides.stream().allMatch(it -> overridable(it.code())), "OVERRIDE_NOT_ALLOWED");
        RuleViolation.unless(overrides.stream().noneMatch(it -> it.reason().isBlank()), "REASON_REQUIRED");
        RuleViolation.unless(refusal.stream().noneMatch(it -> it.text().isBlank()), "REASON_REQUIRED");
        boolean contradicted = refusal.stream()
                .filter(RefusalReason::met)
                .map(RefusalReason::ground)
                .anyMatch(met -> refusal.stream().anyMatch(it -> it.dismissed() && it.ground() == met));
        RuleViolation.unless(!contradicted, "REFUSAL_GROUND_CONTRADICTED");
    }

    public Optional<Confidential> override(String code) {
        return overrides.stream()
                .filter(it -> it.code().equals(code))
                .map(Override::reason)
                .findFirst();
    }
}
