package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import java.time.Period;

/**
 * When it is next decided, individually, whether the offer goes on after pension age.
 *
 * @param lead how long before that it is considered at the latest
 * @param earlier how much longer before, drawn at random
 * @param every after how long it is decided once more
 */
// DU-03, R34
public record PensionReview(LocalDate reachesOn, LocalDate decideBy, Period lead, Period earlier, Period every) {

    /** The first of a grant that starts on that day, before or after the citizen reaches the age. */
    public static PensionReview first(LocalDate startsOn, LocalDate reachesOn, PensionAges ages, LocalDate plannedOn) {
        var decideBy = reachesOn.isAfter(startsOn) ? reachesOn : startsOn.plus(ages.reviewEvery());
        return new PensionReview(
                reachesOn, decideBy, ages.reviewLead(plannedOn), ages.drawEarlier(), ages.reviewEvery());
    }

    public PensionReview next() {
        return new PensionReview(reachesOn, decideBy.plus(every), lead, earlier, every);
    }

    /** Not always as long before: whatever happens on that day is told to others, and no birthday must follow from it. */
    // DP-03
    public LocalDate considerFrom() {
        return decideBy.minus(lead).minus(earlier);
    }

    /**
     * The review under another table of ages, or the same where nothing is different.
     *
     * @param startsOn the first day of the grant
     */
    // DU-04
    public PensionReview moved(LocalDate startsOn, LocalDate newAgeOn, PensionAges ages, LocalDate today) {
        if (newAgeOn.equals(reachesOn)) {
            return this;
        }
        boolean ahead = newAgeOn.isAfter(today) && newAgeOn.isAfter(startsOn);
        boolean firstWaits = !decideBy.isAfter(reachesOn);
        var otherwise = firstWaits ? today.plus(ages.reviewLead(today)) : decideBy;
        return new PensionReview(
                newAgeOn, ahead ? newAgeOn : otherwise, ages.reviewLead(today), earlier, ages.reviewEvery());
    }
}
