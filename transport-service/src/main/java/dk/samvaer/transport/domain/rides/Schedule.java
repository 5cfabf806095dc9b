package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The weekly rides of a citizen from a day on, as the transport office plans them. Times are Danish time, also across summer time.
 *
 * @param from its first day
 * @param pickUp where the citizen is picked up; null for the home, whose address visitation has
 * @param dropOff where the citizen is driven to; null for the unit
 * @param directions which of the two ways are driven
 * @param carrierId code of the carrier; null until one is planned
 * @param vehicleId code of the carrier's vehicle; null until one is planned
 */
// TR-03
public record Schedule(
        LocalDate from,
        @Nullable Confidential pickUp,
        @Nullable Confidential dropOff,
        Set<DayOfWeek> days,
        Set<Direction> directions,
        LocalTime outwardAt,
        LocalTime homewardAt,
        @Nullable String carrierId,
        @Nullable String vehicleId,
        @HealthData List<RideNeed> needs) {

    /** What was stored before schedules had a first day and directions holds since ever, and for both. */
    public Schedule {
        from = from == null ? LocalDate.EPOCH : from;
        days = sorted(days);
        directions = sorted(directions == null || directions.isEmpty() ? Set.of(Direction.values()) : directions);
        needs = needs == null ? List.of() : needs.stream().distinct().sorted().toList();
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    public LocalTime at(Direction direction) {
        return direction == Direction.OUTWARD ? outwardAt : homewardAt;
    }
}
