package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;

/**
 * What the authority orders from the supplier. It carries purpose and goals itself, so that it also stands where the citizen declined the
 * action plan.
 */
// AP-02
public record ServiceOrder(Confidential purpose, List<Confidential> goals, Confidential contact) {
    public ServiceOrder {
        goals = List.copyOf(goals);
    }

    void requireComplete() {
        unless(!purpose.isBlank(), "PURPOSE_REQUIRED");
        unless(!goals.isEmpty() && goals.stream().noneMatch(Confidential::isBlank), "GOAL_REQUIRED");
        unless(!contact.isBlank(), "CONTACT_REQUIRED");
    }
}
