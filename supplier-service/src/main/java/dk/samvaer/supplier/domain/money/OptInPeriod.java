package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the citizen agrees to pay for an activity.
 *
 * @param withdrawnBy the word that ended it; null while it stands
 * @param to the last day, which a withdrawal brings forward
 */
// R45, PA-02
public record OptInPeriod(
        LocalDate from, LocalDate to, Word word, @Nullable Word withdrawnBy) {

    /** Agreed to before the first of its days, or on it. */
    static OptInPeriod of(LocalDate from, LocalDate to, Word word, OptionalActivity activity, LocalDate today) {
        word.requireValid(today);
        unless(!from.isBefore(today), "OPT_IN_MUST_COME_FIRST");
        unless(!to.isBefore(from), "PERIOD_ENDS_BEFORE_IT_BEGINS");
        unless(activity.offeredOn(from) && activity.offeredOn(to), "ACTIVITY_NOT_OFFERED");
        return new OptInPeriod(from, to, word, null);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day on which it is said stays as it was agreed; the next one is free, however late it is written down. */
    OptInPeriod withdrawn(Word by, LocalDate today) {
        by.requireValid(today);
        unless(withdrawnBy == null, "OPT_IN_WITHDRAWN");
        unless(to.isAfter(by.saidOn()), "OPT_IN_OVER");
        unless(!by.saidOn().isBefore(word.saidOn()), "WITHDRAWN_BEFORE_OPT_IN");
        return new OptInPeriod(from, by.saidOn(), word, by);
    }

    /** The same, without the days after a withdrawal of a later agreement. */
    OptInPeriod endedBy(Word by) {
        return to.isAfter(by.saidOn()) ? new OptInPeriod(from, by.saidOn(), word, by) : this;
    }
}
