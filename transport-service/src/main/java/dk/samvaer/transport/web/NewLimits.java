package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.rides.Direction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what less is granted than both ways, from the home, on all days of the activity.
 *
 * @param daysPerWeek left out for as many as the activity has
 * @param directions left out for both ways
 * @param pickUp another place than the home; left out for the home
 */
record NewLimits(
        @Nullable @Min(1) @Max(7) Integer daysPerWeek,
        @Nullable Set<NewSchedule.@NotNull Way> directions,
        @Nullable Confidential pickUp) {

    static Limits of(@Nullable NewLimits written) {
        return written == null ? Limits.NONE : written.limits();
    }

    private Limits limits() {
        Set<Direction> ways = directions == null
                ? Set.of()
                : directions.stream().map(way -> Direction.valueOf(way.name())).collect(Collectors.toSet());
        return new Limits(daysPerWeek, ways, pickUp == null || pickUp.isBlank() ? null : pickUp);
    }
}
