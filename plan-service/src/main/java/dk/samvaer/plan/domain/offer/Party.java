package dk.samvaer.plan.domain.offer;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;

/** Who may speak for the citizen about the plan. */
// RP-01
public enum Party {
    CITIZEN,
    GUARDIAN;

    /**
     * Somebody's word on a day.
     *
     * @param mandated whether a guardian's mandate covered the matter on that day; true of the citizen
     */
    public record Word(Party party, LocalDate on, boolean mandated) {
        public static Word ofCitizen(LocalDate on) {
            return new Word(CITIZEN, on, true);
        }

        /** Refuses what is written down in another's name, is not said yet, or lies outside a guardian's mandate. */
        public void requireValid(Actor writtenBy, LocalDate today) {
            unless(
                    writtenBy.role() == Role.VISITATOR
                            || writtenBy.role().name().equals(party.name()),
                    "ANSWER_IS_ANOTHERS");
            unless(!on.isAfter(today), "DATE_IN_FUTURE");
            unless(mandated, "GUARDIAN_NOT_MANDATED");
        }
    }
}
