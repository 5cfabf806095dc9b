package dk.samvaer.plan.domain.content;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * How long the intervention is expected to last.
 *
 * @param text how long; needed unless it is permanent
 */
// SEL § 141(3) no. 3; AP-03, DU-01
public record ExpectedDuration(Kind kind, @Nullable Confidential text) {
    public enum Kind {
        PERMANENT,
        LIMITED
    }

    boolean settled() {
        return kind == Kind.PERMANENT || text != null && !text.isBlank();
    }
}
