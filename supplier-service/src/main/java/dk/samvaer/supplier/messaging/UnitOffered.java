package dk.samvaer.supplier.messaging;

import dk.samvaer.supplier.domain.register.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a unit of a registered supplier; all of it is public. */
record UnitOffered(
        UUID unitId,
        @Nullable Integer capacity,
        @Nullable LocalDate closedFrom,
        Unit.@Nullable Address address,
        @Nullable List<DayOfWeek> openingDays) {
    static UnitOffered of(Unit unit) {
        var days = unit.openingDays().isEmpty() ? null : unit.openingDays();
        return new UnitOffered(unit.id(), unit.capacity(), unit.closedFrom(), unit.address(), days);
    }
}
