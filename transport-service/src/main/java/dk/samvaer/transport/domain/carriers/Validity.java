package dk.samvaer.transport.domain.carriers;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a carrier is registered.
 *
 * @param deactivatedFrom the first day on which it is not registered any more; null while no end is known
 */
public record Validity(LocalDate registeredFrom, @Nullable LocalDate deactivatedFrom) {
    public Validity {
        boolean ordered = deactivatedFrom == null || !deactivatedFrom.isBefore(registeredFrom);
        unless(ordered, "ENDS_BEFORE_IT_BEGINS");
    }

    public static Validity from(LocalDate day) {
        return new Validity(day, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(registeredFrom) && !endsBy(day);
    }

    /** Whether that day is after the last one. */
    boolean endsBy(LocalDate day) {
        return deactivatedFrom != null && !day.isBefore(deactivatedFrom);
    }
}
