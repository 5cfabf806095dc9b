package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the supplier of another measure was involved. */
// SEL § 141, AP-06; R25
public record Involvement(
        String section,
        String supplierId,
        Kind kind,
        @Nullable Confidential reason) {

    public enum Kind {
        PARTICIPATED,
        CONTRIBUTED_IN_WRITING,
        INVITED_DECLINED
    }

    /** Refuses a plan or follow-up in which the supplier of a § 85, § 107 or § 108 measure was not involved. */
    static void requireAll(List<OtherMeasure> measures, List<Involvement> involvement) {
        for (var measure : measures) {
            var found = involvement.stream()
                    .filter(entry -> entry.concerns(measure))
                    .toList();
            RuleViolation.unless(!found.isEmpty(), "INTERDISCIPLINARY_INVOLVEMENT_MISSING");
            RuleViolation.unless(found.stream().allMatch(Involvement::reasoned), "INVOLVEMENT_REASON_REQUIRED");
        }
    }

    private boolean concerns(OtherMeasure measure) {
        return section.equals(measure.section()) && supplierId.equals(measure.supplierId());
    }

    private boolean reasoned() {
        return kind != Kind.INVITED_DECLINED || reason != null && !reason.isBlank();
    }
}
