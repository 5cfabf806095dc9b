package dk.samvaer.plan.domain.content;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/** Somebody who took part in drawing the plan up. */
// R12, AP-05
public record Participant(Role role, @Nullable Confidential name) {
    public enum Role {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        COMPANION,
        RELATIVE,
        PEDAGOGICAL_STAFF,
        SUPPLIER,
        VISITATOR,
        OTHER
    }
}
