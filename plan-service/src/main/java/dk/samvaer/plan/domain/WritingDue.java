package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By when the supplier owes the next version of a pedagogical plan; the days on which the placement is paused do not count.
 *
 * @param on the last day; null where nothing is owed
 * @param pausedFrom the first day of a pause that has not ended
 * @param overdue whether the day has passed
 */
// SU-04
public record WritingDue(@Nullable LocalDate on, @Nullable LocalDate pausedFrom, boolean overdue) {
    static final WritingDue NONE = new WritingDue(null, null, false);

    WritingDue by(@Nullable LocalDate day) {
        return new WritingDue(day, pausedFrom, false);
    }

    WritingDue passed() {
        return new WritingDue(on, pausedFrom, true);
    }

    WritingDue paused(LocalDate from) {
        return new WritingDue(on, from, overdue);
    }

    WritingDue resumed(LocalDate from) {
        if (on == null || overdue || pausedFrom == null || pausedFrom.isAfter(on) || from.isBefore(pausedFrom)) {
            return new WritingDue(on, null, overdue);
        }
        return new WritingDue(on.plusDays(ChronoUnit.DAYS.between(pausedFrom, from)), null, false);
    }

    /** Whether its last day can pass. */
    boolean counts() {
        return on != null && !overdue && (pausedFrom == null || pausedFrom.isAfter(on));
    }
}
