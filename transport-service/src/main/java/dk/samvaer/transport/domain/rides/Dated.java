package dk.samvaer.transport.domain.rides;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What holds from a day on, until the next of its kind does. */
public record Dated<T>(LocalDate from, T value) {

    /** What holds on the day; of two from the same day the later one in the list. */
    public static <T> Optional<T> on(LocalDate day, List<Dated<T>> all) {
        return all.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .map(Dated::value);
    }
}
