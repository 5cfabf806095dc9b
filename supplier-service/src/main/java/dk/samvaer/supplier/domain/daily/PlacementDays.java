package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a citizen is with a supplier; daily life is documented for these days only.
 *
 * @param startedOn the first day with the supplier; null until it has come
 * @param lastDay null while none is known
 */
// SU-06, R26
public record PlacementDays(
        UUID placementId,
        UUID caseId,
        UUID citizenId,
        String supplierId,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastDay,
        List<Pause> pauses) {
    /** What is older is not documented any more: a slip of the year, or an import that was never agreed. */
    private static final Period DOCUMENTED_WITHIN = Period.ofYears(1);

    public PlacementDays {
        pauses = List.copyOf(pauses);
    }

    public boolean covers(LocalDate day) {
        return startedOn != null && !day.isBefore(startedOn) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Requires that the supplier may document something of the day: the citizen was there by then, and it is not too long ago. */
    void requireDay(LocalDate day, LocalDate today) {
        requireStarted();
        unless(!day.isAfter(today), "DATE_IN_FUTURE");
        unless(covers(day), "DAY_OUTSIDE_PLACEMENT");
        unless(!day.isBefore(today.minus(DOCUMENTED_WITHIN)), "DAY_TOO_LONG_AGO");
    }

    void requireStarted() {
        if (startedOn == null) {
            throw new RuleViolation("PLACEMENT_STATE_FORBIDS");
        }
    }

    void requireNotPaused(LocalDate day) {
        unless(pauses.stream().noneMatch(pause -> pause.covers(day)), "PLACEMENT_PAUSED");
    }
}
