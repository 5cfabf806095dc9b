package dk.samvaer.transport.domain.suppliers;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On which days of the week units are open; one whose days are not known is open on all. */
public record OpeningDays(Map<UUID, Set<DayOfWeek>> byUnit) {
    public static final OpeningDays UNKNOWN = new OpeningDays(Map.of());

    public OpeningDays {
        byUnit = Map.copyOf(byUnit);
    }

    public static OpeningDays of(Collection<KnownUnit> units) {
        return new OpeningDays(units.stream()
                .filter(unit -> !unit.openingDays().isEmpty())
                .collect(Collectors.toMap(
                        KnownUnit::id, unit -> Set.copyOf(unit.openingDays()), (one, other) -> other)));
    }

    public boolean isOpen(@Nullable UUID unitId, DayOfWeek day) {
        var days = unitId == null ? null : byUnit.get(unitId);
        return days == null || days.contains(day);
    }
}
