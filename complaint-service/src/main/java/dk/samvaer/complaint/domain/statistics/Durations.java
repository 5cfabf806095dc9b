package dk.samvaer.complaint.domain.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many days something took, of those where it is done. */
public record Durations(List<Long> days) {

    public Durations {
        days = days.stream().sorted().toList();
    }

    public int number() {
        return days.size();
    }

    /** The middle one, or half-way between the two in the middle; null where there is none. */
    public @Nullable Double median() {
        if (days.isEmpty()) {
            return null;
        }
        int middle = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(middle).doubleValue() : (days.get(middle - 1) + days.get(middle)) / 2.0;
    }

    /** The least number of days within which nine of ten were done; null where there is none. */
    public @Nullable Long ninetiethPercentile() {
        return days.isEmpty() ? null : days.get((int) Math.ceil(days.size() * 0.9) - 1);
    }
}
