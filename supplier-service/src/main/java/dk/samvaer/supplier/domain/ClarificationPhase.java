package dk.samvaer.supplier.domain;

import java.time.LocalDate;

/**
 * How long the mutual clarification lasts.
 *
 * @param days calendar days; the first day with the supplier is day 1
 * @param reminderDaysBefore how many days before the last one the supplier is reminded
 */
// R31, SU-02
public record ClarificationPhase(int days, int reminderDaysBefore) {

    public ClarificationPhase {
        if (days < 1 || reminderDaysBefore < 0) {
            throw new IllegalArgumentException("a clarification lasts at least one day and is not recalled after it");
        }
    }

    public LocalDate lastDay(LocalDate startedOn) {
        return startedOn.plusDays(days - 1L);
    }

    LocalDate remindOn(LocalDate startedOn) {
        return lastDay(startedOn).minusDays(reminderDaysBefore);
    }
}
