package dk.samvaer.supplier.domain.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that a placement has in a unit. A pause keeps it.
 *
 * @param orderId the order by which it was taken; null for one that was found when the unit got its capacity
 * @param until its last day; null while none is known
 */
public record Place(
        UUID placementId,
        @Nullable UUID orderId,
        UUID unitId,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && lastsTo(day);
    }

    boolean lastsTo(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    Place endingBy(LocalDate day) {
        return lastsTo(day) ? endingOn(day) : this;
    }

    Place endingOn(LocalDate lastDay) {
        return new Place(placementId, orderId, unitId, from, lastDay);
    }
}
