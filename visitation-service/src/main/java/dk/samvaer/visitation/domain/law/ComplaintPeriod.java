package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How long a decision can be complained about.
 *
 * @param weeks from the day of receipt, which is not counted
 * @param presumedPostalDays how long letters take, by the day on which they are sent
 * @param fridayAfterAscensionOff whether a period may not end on the Friday after Ascension Day
 */
// RSL § 67; CP-01 to CP-06, R51
public record ComplaintPeriod(int weeks, List<PostalDays> presumedPostalDays, boolean fridayAfterAscensionOff) {

    /** The day on which a decision sent this way is presumed received. */
    public LocalDate presumedReceipt(LocalDate sentOn, Delivery delivery) {
        return switch (delivery) {
            case DIGITAL_POST, HANDED_OVER -> sentOn;
            case LETTER -> afterDeliveryDays(sentOn, postalDays(sentOn));
        };
    }

    /** The last day on which a complaint is in time: whole weeks, moved to the next working day. */
    public LocalDate lastDay(LocalDate receivedOn) {
        return lastDay(receivedOn, 0);
    }

    /**
     * The last day when some days do not count: they are added before the end is moved to a working day.
     *
     * @param suspended the number of those days
     */
    // CP-06
    public LocalDate lastDay(LocalDate receivedOn, long suspended) {
        return endingNotBefore(receivedOn.plusWeeks(weeks).plusDays(suspended));
    }

    /** The first day, from that one on, on which a period may end. */
    public LocalDate endingNotBefore(LocalDate earliest) {
        var day = earliest;
        while (!mayEndOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean mayEndOn(LocalDate day) {
        return DanishCalendar.workingDay(day) && !(fridayAfterAscensionOff && DanishCalendar.fridayAfterAscension(day));
    }

    /** How many delivery days a letter sent on that day is presumed to take. */
    public int postalDays(LocalDate sentOn) {
        return presumedPostalDays.stream()
                .filter(it -> !it.validFrom().isAfter(sentOn))
                .max(Comparator.comparing(PostalDays::validFrom))
                .map(PostalDays::days)
                .orElseThrow(() -> new IllegalStateException("no postal days are set for " + sentOn));
    }

    private static LocalDate afterDeliveryDays(LocalDate sentOn, int days) {
        var day = sentOn;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (DanishCalendar.workingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
