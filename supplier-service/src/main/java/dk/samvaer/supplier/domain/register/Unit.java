package dk.samvaer.supplier.domain.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the supplier's offer, where citizens are received. All of it is public.
 *
 * @param address null while the register does not know it
 * @param openingDays empty while the register does not know them
 * @param capacity how many citizens can have a place at the same time; null where no limit is set
 * @param closedFrom the first day on which it takes nobody any more; those who are there stay
 */
// R30
public record Unit(
        UUID id,
        String name,
        @Nullable Address address,
        List<DayOfWeek> openingDays,
        List<Activity> activities,
        @Nullable Integer capacity,
        @Nullable LocalDate closedFrom) {
    /** Where a unit is. */
    public record Address(String street, String postalCode, String city) {}

    public Unit {
        openingDays = openingDays == null ? List.of() : sorted(openingDays);
        activities = activities == null ? List.of() : sorted(activities);
    }

    /** A unit of which only the name is known. */
    static Unit named(UUID id, String name) {
        return new Unit(id, name, null, List.of(), List.of(), null, null);
    }

    public boolean takesOn(LocalDate day) {
        return closedFrom == null || day.isBefore(closedFrom);
    }

    /** @param days empty where the order leaves them open */
    public boolean isOpenOn(List<DayOfWeek> days, int daysPerWeek) {
        return openingDays.isEmpty()
                || (days.isEmpty() ? openingDays.size() >= daysPerWeek : openingDays.containsAll(days));
    }

    boolean hasRoomFor(int places) {
        return capacity == null || places <= capacity;
    }

    Unit withId(UUID other) {
        return new Unit(other, name, address, openingDays, activities, capacity, closedFrom);
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
        return values.stream().distinct().sorted().toList();
    }
}
