package dk.samvaer.starter.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule forbids what was asked; nothing was changed. The code names the rule, is part of the published contract and answers 409. */
public final class RuleViolation extends RuntimeException {
    private final String code;
    private final @Nullable UUID existingId;
    private final List<String> names;

    /** @param code upper snake case, such as {@code PLAN_OFFER_MISSING}; its text stands in the service's message bundle */
    public RuleViolation(String code) {
        this(code, null);
    }

    /** @param existingId what stands in the way, where the caller may see it */
    public RuleViolation(String code, @Nullable UUID existingId) {
        this(code, existingId, List.of());
    }

    private RuleViolation(String code, @Nullable UUID existingId, List<String> names) {
        super(code, null, false, false);
        this.code = code;
        this.existingId = existingId;
        this.names = List.copyOf(names);
    }

    /** @param names what is missing or in the way, which the text of the code shows as {@code {0}}; nothing personal */
    public static RuleViolation naming(String code, List<String> names) {
        return new RuleViolation(code, null, names);
    }

    public String code() {
        return code;
    }

    public @Nullable UUID existingId() {
        return existingId;
    }

    public List<String> names() {
        return names;
    }

    /** Refuses with {@code code} unless the rule is met. */
    public static void unless(boolean met, String code) {
        if (!met) {
            throw new RuleViolation(code);
        }
    }
}
