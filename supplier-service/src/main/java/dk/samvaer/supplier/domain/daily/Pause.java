package dk.samvaer.supplier.domain.daily;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the citizen is away from the supplier while the grant rests.
 *
 * @param until the first day back; null while none is known
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
