package dk.samvaer.visitation.domain.law;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which age people have a right to a state pension.
 *
 * @param reviewLead how long before that it is considered whether the offer goes on, at the latest
 * @param reviewEarlier up to how many days earlier, drawn at random for each grant; without it a birthday follows from the day
 * @param reviewEvery after how long it is considered again, as long as the offer goes on
 */
// Act on social pension § 1 a; DU-03, DU-04, R34
public record PensionAges(List<Dated<Period>> reviewLead, int reviewEarlier, Period reviewEvery, List<Row> rows) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public PensionAges {
        reviewLead = Dated.checked("pension.review-lead", reviewLead);
        if (reviewEarlier < 0) {
            throw new IllegalArgumentException("pension.review-earlier is below 0");
        }
        if (rows == null || rows.isEmpty()) {
            throw new IllegalArgumentException("pension.rows has no row");
        }
        var begun = rows.stream().map(it -> List.of(it.firstBirthday(), it.firstDay()));
        if (begun.distinct().count() < rows.size()) {
            throw new IllegalArgumentException("pension.rows has two rows for the same birthdays and days");
        }
    }

    /** How long before the age it is considered, by the day on which that is planned. */
    public Period reviewLead(LocalDate plannedOn) {
        return Dated.on(plannedOn, reviewLead);
    }

    /** How much earlier than that; secret, since it cannot be computed from anything. */
    Period drawEarlier() {
        return Period.ofDays(RANDOM.nextInt(reviewEarlier + 1));
    }

    /**
     * One row of the table. Of the rows that hold for a birthday the last to begin counts, and of those the newest.
     *
     * @param bornFrom the first birthday that it holds for; null for all that lie before the other rows
     * @param validFrom the day from which this is the law; null where it was so before any decision here
     */
    public record Row(
            @Nullable LocalDate bornFrom, @Nullable LocalDate validFrom, Period age) {

        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::firstBirthday).thenComparing(Row::firstDay);

        private boolean holds(LocalDate birthDate, LocalDate on) {
            return !firstBirthday().isAfter(birthDate) && !firstDay().isAfter(on);
        }

        private LocalDate firstBirthday() {
            return bornFrom == null ? LocalDate.MIN : bornFrom;
        }

        private LocalDate firstDay() {
            return validFrom == null ? LocalDate.MIN : validFrom;
        }
    }

    /**
     * The day on which somebody reaches pension age.
     *
     * @param on the day whose law counts
     */
    public LocalDate reachesOn(LocalDate birthDate, LocalDate on) {
        return rows.stream()
                .filter(row -> row.holds(birthDate, on))
                .max(Row.ORDER)
                .map(row -> birthDate.plus(row.age()))
                .orElseThrow(() -> new IllegalStateException("no pension age is registered for that birthday"));
    }
}
