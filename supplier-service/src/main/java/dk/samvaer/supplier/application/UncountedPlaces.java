package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.register.Place;
import dk.samvaer.supplier.domain.register.Places;
import dk.samvaer.supplier.persistence.CitizensInUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the places that were taken in a unit while it had no capacity, since nobody counted them then. */
// R30
@Component
public class UncountedPlaces {
    private final Aggregates<Placement, PlacementEvent> placements;
    private final CitizensInUnit citizens;
    private final Clock clock;

    public UncountedPlaces(Aggregates<Placement, PlacementEvent> placements, CitizensInUnit citizens, Clock clock) {
        this.placements = placements;
        this.citizens = citizens;
        this.clock = clock;
    }

    List<Place> in(UUID unitId, Places counted) {
        var today = DanishTime.day(clock.instant());
        var known = counted.inUnit(unitId).stream().map(Place::placementId).collect(Collectors.toSet());
        return citizens.inUnit(unitId, today).stream()
                .filter(id -> !known.contains(id))
                .flatMap(id -> placements.find(id).stream())
                .filter(it -> it.holdsPlace(null) && unitId.equals(it.unitId()))
                .map(it -> placeOf(it, unitId, today))
                .toList();
    }

    private static Place placeOf(Placement it, UUID unitId, LocalDate today) {
        var order = it.order();
        var from = it.units().isEmpty() ? today : it.units().getLast().from();
        return new Place(
                it.id(),
                order == null ? null : order.id(),
                unitId,
                from,
                it.grant().endsOn());
    }
}
