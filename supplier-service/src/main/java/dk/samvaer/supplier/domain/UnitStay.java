package dk.samvaer.supplier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The unit where a citizen has a place, and from which day. */
// R31, SU-02
public record UnitStay(UUID unitId, LocalDate from) {

    /** The unit on a day; null where there was none yet. */
    public static @Nullable UUID on(LocalDate day, List<UnitStay> stays) {
        return stays.stream()
                .filter(stay -> !stay.from().isAfter(day))
                .reduce((one, later) -> later)
                .map(UnitStay::unitId)
                .orElse(null);
    }

    /** Comes after those before; one that was to begin later does not begin. */
    List<UnitStay> after(List<UnitStay> before) {
        return Stream.concat(before.stream().filter(it -> it.from().isBefore(from)), Stream.of(this))
                .toList();
    }
}
