package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * What the municipality has set for rides.
 *
 * @param windowBefore how long before the planned time the vehicle may come
 * @param windowAfter how long after it the vehicle may come
 * @param cancelBy until when on the day before a ride is cancelled in time
 * @param closedDays days of every year on which nobody is driven, beside holidays
 * @param modesWithoutRides codes of modes with a travel pass in place of rides
 * @param correctionDays for how many days after a ride what became of it may be corrected; none where it is not said for the day
 */
// TR-02, TR-03
public record RideRules(
        Duration windowBefore,
        Duration windowAfter,
        LocalTime cancelBy,
        Set<MonthDay> closedDays,
        Set<String> modesWithoutRides,
        List<Dated<Integer>> correctionDays) {

    public RideRules {
        closedDays = Set.copyOf(closedDays);
        modesWithoutRides = Set.copyOf(modesWithoutRides);
        correctionDays = List.copyOf(correctionDays);
    }

    public boolean hasRides(String mode) {
        return !modesWithoutRides.contains(mode);
    }

    boolean drivesOn(LocalDate day) {
        return !WorkingDays.isHoliday(day) && !closedDays.contains(MonthDay.from(day));
    }

    /** Never before midnight: a window belongs to one day. */
    LocalTime windowFrom(LocalTime planned) {
        var from = planned.minus(windowBefore);
        return from.isAfter(planned) ? LocalTime.MIN : from;
    }

    LocalTime windowTo(LocalTime planned) {
        var to = planned.plus(windowAfter);
        return to.isBefore(planned) ? LocalTime.MAX.withNano(0) : to;
    }

    boolean isLate(LocalDate day, Instant now) {
        var deadline = day.minusDays(1).atTime(cancelBy).atZone(DanishTime.ZONE).toInstant();
        return now.isAfter(deadline);
    }

    /** Whether what became of a ride of that day may still be corrected. */
    // CFG-01
    boolean isCorrectable(LocalDate day, Instant now) {
        return Dated.on(day, correctionDays)
                .map(days -> !DanishTime.day(now).isAfter(day.plusDays(days)))
                .orElse(false);
    }
}
