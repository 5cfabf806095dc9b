package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;

/**
 * The word of the citizen, or of who may speak for the citizen, to pay for an activity or not any more.
 *
 * @param saidOn the day it was said
 * @param recordedBy the role of who wrote it down; the speaker's own where it came over the portal
 * @param mandated whether the speaker could say so on that day; true of the citizen
 */
// R45, PA-02, RP-01
public record Word(Speaker saidBy, LocalDate saidOn, How how, Role recordedBy, boolean mandated) {

    /** Who speaks. */
    public enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    /** How it was said. */
    public enum How {
        PORTAL,
        ORALLY,
        IN_WRITING
    }

    void requireValid(LocalDate today) {
        boolean own = recordedBy.name().equals(saidBy.name());
        unless(own || recordedBy == Role.SUPPLIER_STAFF, "WORD_IS_ANOTHERS");
        unless(own == (how == How.PORTAL), "WORD_NOT_SAID_SO");
        unless(!saidOn.isAfter(today), "DATE_IN_FUTURE");
        unless(mandated, "SPEAKER_NOT_MANDATED");
    }
}
