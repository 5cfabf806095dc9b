package dk.samvaer.plan.domain.content;

import dk.samvaer.plan.domain.facts.OtherMeasure;
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

    /** Refuses a plan or follow-up in which the supplier of a § 85, § 107 or § 108 measure was not involved, naming those suppliers. */
    public static void requireAll(List<OtherMeasure> measures, List<Involvement> involvement) {
        OtherMeasure.requireNone(
                measures.stream().filter(measure -> involvement.stream().noneMatch(entry -> entry.concerns(measure))),
                "INTERDISCIPLINARY_INVOLVEMENT_MISSING");
        RuleViolation.unless(involvement.stream().allMatch(Involvement::reasoned), "INVOLVEMENT_REASON_REQUIRED");
    }

    boolean declines(OtherMeasure measure) {
        return kind == Kind.INVITED_DECLINED && concerns(measure);
    }

    private boolean concerns(OtherMeasure measure) {
        return measure.is(section, supplierId);
    }

    private boolean reasoned() {
        return kind != Kind.INVITED_DECLINED || PlanContent.filled(reason);
    }
}
