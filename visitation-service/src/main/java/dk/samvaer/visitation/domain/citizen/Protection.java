package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;

/**
 * Protection of name and address in the civil register, for a year at a time. It binds disclosure to private parties, not the authority.
 *
 * @param until the first day on which it no longer holds
 */
// CPR act § 28; ID-02
public record Protection(LocalDate since, LocalDate until) {
    static Protection forOneYear(LocalDate since, LocalDate today) {
        RuleViolation.unless(!since.isAfter(today), "DATE_IN_FUTURE");
        var protection = new Protection(since, since.plusYears(1));
        RuleViolation.unless(protection.holdsOn(today), "PROTECTION_LAPSED");
        return protection;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }

    /** A further year, without a gap where the earlier one still held on the day it begins. */
    Protection extendedBy(Protection next) {
        boolean gapless = holdsOn(next.since) || next.since.equals(until);
        return gapless ? new Protection(since, next.until) : next;
    }
}
