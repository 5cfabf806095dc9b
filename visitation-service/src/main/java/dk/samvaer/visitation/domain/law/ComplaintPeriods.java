package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import java.util.List;

/**
 * How long decisions can be complained about, by the day on which the decision is issued, so that a period ends as its letter says.
 *
 * @param presumedPostalDays how long letters take, by the day on which they are sent
 */
// RSL § 67; CP-01, CP-03, CFG-01
public record ComplaintPeriods(
        List<Dated<Integer>> weeks, List<PostalDays> presumedPostalDays, List<Dated<Boolean>> fridayAfterAscensionOff) {

    public ComplaintPeriods {
        weeks = Dated.checked("complaint-period.weeks", weeks);
        fridayAfterAscensionOff = Dated.checked("complaint-period.friday-after-ascension-off", fridayAfterAscensionOff);
        if (weeks.stream().anyMatch(it -> it.value() < 1)) {
            throw new IllegalArgumentException("complaint-period.weeks has a row with less than one week");
        }
        if (presumedPostalDays == null || presumedPostalDays.isEmpty()) {
            throw new IllegalArgumentException("complaint-period.presumed-postal-days has no row");
        }
        if (presumedPostalDays.stream().map(PostalDays::validFrom).distinct().count() < presumedPostalDays.size()) {
            throw new IllegalArgumentException(
                    "complaint-period.presumed-postal-days has two rows that begin on the same day");
        }
    }

    /** A period that is the same on all days. */
    public static ComplaintPeriods always(ComplaintPeriod period) {
        return new ComplaintPeriods(
                Dated.always(period.weeks()),
                period.presumedPostalDays(),
                Dated.always(period.fridayAfterAscensionOff()));
    }

    public ComplaintPeriod on(LocalDate issuedOn) {
        return new ComplaintPeriod(
                Dated.on(issuedOn, weeks), presumedPostalDays, Dated.on(issuedOn, fridayAfterAscensionOff));
    }
}
