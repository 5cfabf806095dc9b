package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a setting and the day from which it holds, until the next row of the setting begins.
 *
 * @param validFrom null in the one row that held before all others
 */
// CFG-01
public record Dated<T>(@Nullable LocalDate validFrom, T value) {

    /** A setting with one value for all time. */
    public static <T> List<Dated<T>> always(T value) {
        return List.of(new Dated<>(null, value));
    }

    /** The value in force on that day. */
    public static <T> T on(LocalDate day, List<Dated<T>> rows) {
        return rows.stream()
                .filter(it -> !it.since().isAfter(day))
                .max(Comparator.comparing(Dated::since))
                .map(Dated::value)
                .orElseThrow(() -> new IllegalStateException("no value is in force on " + day));
    }

    /**
     * The rows, if there is exactly one of them for each day.
     *
     * @param setting named in the message
     * @throws IllegalArgumentException where two rows begin on one day, or none holds before the others
     */
    public static <T> List<Dated<T>> checked(String setting, @Nullable List<Dated<T>> rows) {
        if (rows == null || rows.stream().noneMatch(it -> it.validFrom() == null)) {
            throw new IllegalArgumentException(
                    setting + " has no row without valid-from, which holds before all others");
        }
        if (rows.stream().map(Dated::since).distinct().count() < rows.size()) {
            throw new IllegalArgumentException(setting + " has two rows that begin on the same day");
        }
        return List.copyOf(rows);
    }

    private LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
