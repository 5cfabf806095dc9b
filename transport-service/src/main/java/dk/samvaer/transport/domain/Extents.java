package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many days a week the activity has, each number from its day on, whenever it was heard of.
 *
 * @param all oldest first
 */
// TR-05, DE-04
public record Extents(List<Dated> all) {
    static final Extents UNKNOWN = new Extents(List.of());

    public record Dated(LocalDate from, int daysPerWeek) {}

    public Extents {
        all = List.copyOf(all);
    }

    /** What holds that day or, before the first day, is to hold; null while none is known. */
    public @Nullable Integer on(LocalDate day) {
        return all.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst())
                .map(Dated::daysPerWeek)
                .orElse(null);
    }

    /** The least that holds on that day or on a later one; null while none is known. */
    @Nullable
    Integer leastFrom(LocalDate day) {
        var now = on(day);
        return now == null
                ? null
                : all.stream()
                        .filter(it -> it.from().isAfter(day))
                        .map(Dated::daysPerWeek)
                        .reduce(now, Math::min);
    }

    /** The extent as it was told last. */
    @Nullable
    Integer last() {
        return all.isEmpty() ? null : all.getLast().daysPerWeek();
    }

    /** Another extent from a day on replaces what was to hold from that day or a later one. */
    Extents with(LocalDate from, int daysPerWeek) {
        var before = all.stream().filter(it -> it.from().isBefore(from));
        return new Extents(
                Stream.concat(before, Stream.of(new Dated(from, daysPerWeek))).toList());
    }
}
