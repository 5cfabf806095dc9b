package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.Schedule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In what a grant is less than both ways, from the citizen's home, on all days of the activity.
 *
 * @param daysPerWeek on how many days at most; null for as many as the activity has
 * @param directions which of the two ways
 * @param pickUp where the citizen is picked up and set down; null for the home
 */
// TR-03, DE-05
public record Limits(
        @Nullable Integer daysPerWeek,
        Set<Direction> directions,
        @Nullable Confidential pickUp) {
    private static final int WEEK = 7;
    public static final Limits NONE = new Limits(null, EnumSet.allOf(Direction.class), null);

    /** Seven days are no limit. */
    public Limits {
        daysPerWeek = daysPerWeek == null || daysPerWeek >= WEEK ? null : daysPerWeek;
        var ways = directions.isEmpty() ? EnumSet.allOf(Direction.class) : EnumSet.copyOf(directions);
        directions = Collections.unmodifiableSet(ways);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether the citizen is worse off with these: fewer days, a way less, or another place than before that is not the home. */
    boolean lessThan(Limits before) {
        boolean elsewhere = pickUp != null && !Objects.equals(pickUp, before.pickUp);
        return days() < before.days() || !directions.containsAll(before.directions) || elsewhere;
    }

    /** How many of the activity's days are driven. */
    public int within(int activityDays) {
        return Math.min(activityDays, days());
    }

    /** Whether rides on so many days and in those directions are granted. */
    boolean allow(Schedule schedule) {
        return schedule.days().size() <= days() && directions.containsAll(schedule.directions());
    }

    /** Whether the citizen may be picked up there: another place than the home is granted, never only planned. */
    boolean allowPickUp(Schedule schedule) {
        return schedule.pickUp() == null || pickUp != null;
    }

    /** The only way that is granted; empty where both are. */
    public Optional<Direction> onlyDirection() {
        return directions.size() == 1 ? directions.stream().findFirst() : Optional.empty();
    }

    private int days() {
        return daysPerWeek == null ? WEEK : daysPerWeek;
    }
}
