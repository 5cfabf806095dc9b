package dk.samvaer.supplier.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places that are taken in the units of one supplier which have a capacity, counted by day. */
public record Places(List<Place> taken) {
    static final Places NONE = new Places(List.of());

    public Places {
        taken = List.copyOf(taken);
    }

    /** The most places of a unit that are taken on any one day from the first to the last; null is without end. */
    int peak(UUID unitId, LocalDate from, @Nullable LocalDate until) {
        var there = taken.stream().filter(it -> it.unitId().equals(unitId)).toList();
        return Stream.concat(Stream.of(from), there.stream().map(Place::from).filter(from::isBefore))
                .filter(day -> until == null || !day.isAfter(until))
                .mapToInt(
                        day -> (int) there.stream().filter(it -> it.covers(day)).count())
                .max()
                .orElse(0);
    }

    public List<Place> inUnit(UUID unitId) {
        return taken.stream().filter(it -> it.unitId().equals(unitId)).toList();
    }

    /** The last place of a placement. */
    Optional<Place> of(UUID placementId) {
        return taken.stream().filter(it -> it.placementId().equals(placementId)).reduce((first, last) -> last);
    }

    Places without(UUID placementId) {
        return only(it -> !it.placementId().equals(placementId));
    }

    /** The placement moves: where it was, it is to the day before at the latest. What was over before is forgotten. */
    Places with(Place next, LocalDate today) {
        var dayBefore = next.from().minusDays(1);
        var kept = taken.stream()
                .map(it -> it.placementId().equals(next.placementId()) ? it.endingBy(dayBefore) : it)
                .filter(it -> it.lastsTo(it.from()) && it.lastsTo(today));
        return new Places(Stream.concat(kept, Stream.of(next)).toList());
    }

    /** A place that is counted already is not counted again. */
    Places and(List<Place> more) {
        var all = new ArrayList<>(taken);
        more.stream().filter(it -> !counts(it)).forEach(all::add);
        return new Places(all);
    }

    private boolean counts(Place place) {
        return inUnit(place.unitId()).stream()
                .anyMatch(it -> it.placementId().equals(place.placementId()) && it.lastsTo(place.from()));
    }

    /** What the placement has begun by then ends on that day, also where another end was known; what it would begin later is not begun. */
    Places ended(UUID placementId, LocalDate lastDay) {
        return new Places(taken.stream()
                .filter(it ->
                        !it.placementId().equals(placementId) || !it.from().isAfter(lastDay))
                .map(it -> it.equals(of(placementId).orElse(null)) ? it.endingOn(lastDay) : it)
                .toList());
    }

    /** A place that was taken by an order is given back, and none that a later order has taken. */
    Places released(UUID placementId, @Nullable UUID orderId) {
        return only(it -> !it.placementId().equals(placementId)
                || (it.orderId() != null && !it.orderId().equals(orderId)));
    }

    private Places only(Predicate<Place> kept) {
        return new Places(taken.stream().filter(kept).toList());
    }
}
