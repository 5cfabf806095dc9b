package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideNeed;
import dk.samvaer.transport.domain.rides.Schedule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The weekly rides as the transport office plans them.
 *
 * @param from its first day; left out for tomorrow
 * @param pickUp where the citizen is picked up; left out for the home
 * @param dropOff where the citizen is driven to; left out for the unit
 * @param directions left out for both ways
 * @param needs left out for those of the assessment
 */
record NewSchedule(
        @Nullable LocalDate from,
        @Nullable Confidential pickUp,
        @Nullable Confidential dropOff,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @Nullable Set<@NotNull Way> directions,
        @NotNull LocalTime outwardAt,
        @NotNull LocalTime homewardAt,
        @Nullable @Pattern(regexp = CODE) String carrierId,
        @Nullable @Pattern(regexp = CODE) String vehicleId,
        @Nullable Set<@NotNull Need> needs) {
    static final String CODE = "[A-Z][A-Z0-9_]{1,31}";

    enum Way {
        OUTWARD,
        HOMEWARD
    }

    enum Need {
        WHEELCHAIR,
        ESCORT,
        FRONT_SEAT
    }

    /** @param assessed what a driver must know according to the assessment */
    Schedule schedule(LocalDate tomorrow, List<RideNeed> assessed) {
        return new Schedule(
                Objects.requireNonNullElse(from, tomorrow),
                pickUp,
                dropOff,
                days,
                directions == null ? Set.of() : directions(directions),
                outwardAt,
                homewardAt,
                carrierId,
                vehicleId,
                needs == null ? assessed : needs(needs));
    }

    private static Set<Direction> directions(Set<Way> ways) {
        return ways.stream().map(way -> Direction.valueOf(way.name())).collect(Collectors.toSet());
    }

    private static List<RideNeed> needs(Set<Need> needs) {
        return needs.stream().map(need -> RideNeed.valueOf(need.name())).toList();
    }
}
