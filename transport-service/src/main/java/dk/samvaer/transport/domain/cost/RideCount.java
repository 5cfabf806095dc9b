package dk.samvaer.transport.domain.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many rides of a kind there were on a day.
 *
 * @param carrierId null where no carrier was planned
 * @param supplierId the supplier of the citizens' activity; null where it is not known
 */
public record RideCount(
        String mode,
        @Nullable String carrierId,
        @Nullable String supplierId,
        LocalDate day,
        RideEnding ending,
        long number) {}
