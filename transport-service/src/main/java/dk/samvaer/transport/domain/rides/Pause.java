package dk.samvaer.transport.domain.rides;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody is driven.
 *
 * @param until its last day; null while none is known
 */
// TR-05
public record Pause(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The same pause until the day before; it may then have no day. */
    Pause before(LocalDate day) {
        return until == null ? new Pause(from, day.minusDays(1)) : this;
    }
}
