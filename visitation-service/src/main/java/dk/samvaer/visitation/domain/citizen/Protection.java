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

    /** Both periods as one if there is no gap between them, else the later one. */
    Protection mergedWith(Protection next) {
        boolean gapless = !next.since.isAfter(until) && !since.isAfter(next.until);
        return gapless ? new Protection(earlier(since, next.since), later(until, next.until)) : next;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
