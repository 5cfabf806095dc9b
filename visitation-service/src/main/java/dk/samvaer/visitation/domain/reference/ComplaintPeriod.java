package dk.samvaer.visitation.domain.reference;

import java.time.LocalDate;

/**
 * How long a decision can be complained about.
 *
 * @param weeks from the day of receipt, which is not counted
 * @param postalDays delivery days after which a letter is presumed received
 * @param fridayAfterAscensionOff whether a period may not end on the Friday after Ascension Day
 */
// RSL § 67; CP-01 to CP-03, R51
public record ComplaintPeriod(int weeks, int postalDays, boolean fridayAfterAscensionOff) {

    /** The day on which a decision sent this way is presumed received. */
    public LocalDate presumedReceipt(LocalDate sentOn, Delivery delivery) {
        return switch (delivery) {
            case DIGITAL_POST, HANDED_OVER -> sentOn;
            case LETTER -> afterDeliveryDays(sentOn);
        };
    }

    /** The last day on which a complaint is in time: whole weeks, moved to the next working day. */
    public LocalDate lastDay(LocalDate receivedOn) {
        var day = receivedOn.plusWeeks(weeks);
        while (!mayEndOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean mayEndOn(LocalDate day) {
        return DanishCalendar.workingDay(day) && !(fridayAfterAscensionOff && DanishCalendar.fridayAfterAscension(day));
    }

    private LocalDate afterDeliveryDays(LocalDate sentOn) {
        var day = sentOn;
        for (int counted = 0; counted < postalDays; ) {
            day = day.plusDays(1);
            if (DanishCalendar.workingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
