package dk.samvaer.starter.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule forbids what was asked; nothing was changed. The code names the rule, is part of the published contract and answers 409. */
public final class RuleViolation extends RuntimeException {
    private final String code;
    private final @Nullable UUID existingId;

    /** @param code upper snake case, such as {@code PLAN_OFFER_MISSING}; its text stands in the service's message bundle */
    public RuleViolation(String code) {
        this(code, null);
    }

    /** @param existingId what stands in the way, where the caller may see it */
    public RuleViolation(String code, @Nullable UUID existingId) {
        super(code, null, false, false);
        this.code = code;
        this.existingId = existingId;
    }

    public String code() {
        return code;
    }

    public @Nullable UUID existingId() {
        return existingId;
    }

    /** Refuses with {@code code} unless the rule is met. */
    public static void unless(boolean met, String code) {
        if (!met) {
            throw new RuleViolation(code);
        }
    }
}
