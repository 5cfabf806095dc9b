package dk.samvaer.transport.domain.suppliers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a supplier, as the register in supplier-service tells of it.
 *
 * @param address null while it is not told
 * @param openingDays empty while they are not told
 * @param closedFrom the first day on which it takes nobody any more; those who are there stay
 */
// R30
public record KnownUnit(
        UUID id,
        @Nullable Address address,
        List<DayOfWeek> openingDays,
        @Nullable LocalDate closedFrom) {
    /** Where a unit is; public. */
    public record Address(String street, String postalCode, String city) {}

    public KnownUnit {
        openingDays = openingDays == null
                ? List.of()
                : openingDays.stream().distinct().sorted().toList();
    }
}
