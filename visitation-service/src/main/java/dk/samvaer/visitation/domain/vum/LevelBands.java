package dk.samvaer.visitation.domain.vum;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which percents of support belong to which functional level. Each whole percent from 0 to 100 belongs to exactly one.
 *
 * @param upperBounds the last percent of each level, from level 0 to level 4
 */
// Service declaration; TG-04, R14 to R19, CFG-01
public record LevelBands(List<Integer> upperBounds) {

    public LevelBands(@Nullable List<Integer> upperBounds) {
        var bounds = upperBounds == null ? List.<Integer>of() : List.copyOf(upperBounds);
        int levels = FunctionalLevel.values().length;
        boolean rising = IntStream.range(1, bounds.size()).allMatch(i -> bounds.get(i - 1) < bounds.get(i));
        if (bounds.size() != levels || !rising || bounds.getFirst() < 0 || bounds.getLast() != 100) {
            throw new IllegalArgumentException(
                    "level-bands: the last percents of the " + levels + " levels must rise to 100, not " + bounds);
        }
        this.upperBounds = bounds;
    }

    public int from(FunctionalLevel level) {
        return level == FunctionalLevel.L0 ? 0 : upperBounds.get(level.number() - 1) + 1;
    }

    public int to(FunctionalLevel level) {
        return upperBounds.get(level.number());
    }

    public boolean fit(FunctionalLevel level, int percent) {
        return from(level) <= percent && percent <= to(level);
    }
}
