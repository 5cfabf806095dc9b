package dk.samvaer.transport.application.work;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.Vehicle;
import dk.samvaer.transport.domain.rides.RideNeed;
import dk.samvaer.transport.domain.work.Tour;
import dk.samvaer.transport.persistence.work.ToursQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Finds the vehicles that are overfull in the next two weeks, vehicle by vehicle, so that a round takes the memory of one. */
// TR-03
public final class VehicleSweep {
    private static final Logger LOG = LoggerFactory.getLogger(VehicleSweep.class);
    private static final int DAYS_AHEAD = 14;

    private final RegisteredCarriers carriers;
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final ToursQueries tours;
    private final Predicate<UUID> mine;
    private final BooleanSupplier open;
    private final Clock clock;

    /**
     * @param mine which carriers are this instance's share
     * @param open whether the database may be used yet
     */
    public VehicleSweep(
            RegisteredCarriers carriers,
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            ToursQueries tours,
            Predicate<UUID> mine,
            BooleanSupplier open,
            Clock clock) {
        this.carriers = carriers;
        this.grants = grants;
        this.tours = tours;
        this.mine = mine;
        this.open = open;
        this.clock = clock;
    }

    /** One round over all vehicles; one that fails holds up no other. */
    @Scheduled(fixedDelayString = "${samvaer.transport.vehicles.interval:5m}")
    public void round() {
        if (open.getAsBoolean()) {
            var today = DanishTime.day(clock.instant());
            tours.forget(today);
            carriers.all().stream()
                    .filter(carrier -> mine.test(carrier.id()))
                    .forEach(carrier -> carrier.vehicles().forEach(vehicle -> look(carrier, vehicle, today)));
        }
    }

    private void look(Carrier carrier, Vehicle vehicle, LocalDate today) {
        try {
            var days = today.datesUntil(today.plusDays(DAYS_AHEAD)).toList();
            var candidates = tours.planned(carrier.code(), vehicle.code(), days).stream()
                    .filter(tour -> tour.mayExceed(vehicle))
                    .toList();
            var needs = needs(candidates);
            tours.replace(
                    carrier.code(),
                    vehicle.code(),
                    candidates.stream()
                            .filter(tour -> tour.isExceeded(vehicle, it -> needs.getOrDefault(it, Set.of())))
                            .toList());
        } catch (RuntimeException failed) {
            LOG.warn("Vehicle {} of {} is looked at in the next round", vehicle.code(), carrier.code(), failed);
        }
    }

    private Map<UUID, Set<RideNeed>> needs(List<Tour> candidates) {
        var ids = candidates.stream()
                .flatMap(tour -> tour.passengers().stream())
                .map(Tour.Passenger::transportGrantId)
                .distinct()
                .toList();
        Map<UUID, Set<RideNeed>> needs = new HashMap<>();
        if (!ids.isEmpty()) {
            grants.findAll(ids).forEach(grant -> needs.put(grant.id(), needs(grant)));
        }
        return needs;
    }

    private static Set<RideNeed> needs(TransportGrant grant) {
        var schedule = grant.execution().schedule();
        var assessment = grant.assessment();
        return Stream.concat(
                        schedule == null ? Stream.of() : schedule.needs().stream(),
                        assessment == null ? Stream.of() : assessment.needs().stream())
                .collect(Collectors.toSet());
    }
}
