package dk.samvaer.visitation.domain.enquiry;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The written notice of the authority's powers and of what they mean for the citizen. */
// RSL § 12; CO-02
public record Notice(LocalDate sentOn, Delivery channel, Set<Part> told) {

    /** What the citizen must be told: each is a section of the act. */
    public enum Part {
        // RSL §§ 11 a, 11 c
        POWERS_TO_COLLECT,
        // RSL § 11 b
        CONSEQUENCES_OF_NOT_TAKING_PART,
        // RSL § 11(2)
        CHANGES_THAT_MATTER
    }

    public Notice requireComplete() {
        RuleViolation.unless(told.containsAll(EnumSet.allOf(Part.class)), "NOTICE_INCOMPLETE");
        return this;
    }
}
