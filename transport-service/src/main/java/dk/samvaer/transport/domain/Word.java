package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen has said about transport, or who acts for the citizen, as the visitator writes it down.
 *
 * @param mandated whether the speaker could say so on that day; true of the citizen
 */
// R47, RP-01
public record Word(Speaker saidBy, LocalDate saidOn, Confidential words, boolean mandated) {

    /** Who spoke. */
    public enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    /** Refuses where nothing was said, or not yet, or by somebody who may not say it. */
    static void require(@Nullable Word word, String missing, LocalDate today) {
        unless(word != null && !word.words().isBlank(), missing);
        unless(word == null || !word.saidOn().isAfter(today), "DATE_IN_FUTURE");
        unless(word == null || word.mandated(), "SPEAKER_NOT_MANDATED");
    }
}
