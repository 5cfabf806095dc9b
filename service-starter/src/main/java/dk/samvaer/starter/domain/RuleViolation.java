package dk.samvaer.starter.domain;

/** A rule forbids what was asked; nothing was changed. The code names the rule, is part of the published contract and answers 409. */
public final class RuleViolation extends RuntimeException {
    private final String code;

    /** @param code upper snake case, such as {@code PLAN_OFFER_MISSING}; its text stands in the service's message bundle */
    public RuleViolation(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Refuses with {@code code} unless the rule is met. */
    public static void unless(boolean met, String code) {
        if (!met) {
            throw new RuleViolation(code);
        }
    }
}
