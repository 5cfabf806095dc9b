package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;

/**
 * What an entry of the care journal says.
 *
 * @param about the day that it is about
 */
public record JournalNote(JournalTheme theme, LocalDate about, Confidential text) {

    void requireFits(PlacementDays placement, LocalDate today) {
        placement.requireDay(about, today);
        unless(!text.isBlank(), "TEXT_REQUIRED");
    }
}
