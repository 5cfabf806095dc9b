package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.application.suppliers.KnownSuppliers;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.rides.Dated;
import dk.samvaer.transport.domain.rides.RideNeed;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the transport office plans of a grant: weekly rides, or a travel pass in their place. */
// TR-03
@Service
public class Schedules {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final RegisteredCarriers carriers;
    private final KnownSuppliers suppliers;
    private final TransportSettings settings;
    private final Clock clock;

    Schedules(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            RegisteredCarriers carriers,
            KnownSuppliers suppliers,
            TransportSettings settings,
            Clock clock) {
        this.grants = grants;
        this.carriers = carriers;
        this.suppliers = suppliers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param schedule given tomorrow, its usual first day, and what a driver must know according to the assessment */
    public Versioned<TransportGrant> plan(
            UUID id, long version, BiFunction<LocalDate, List<RideNeed>, Schedule> schedule) {
        var today = DanishTime.day(clock.instant());
        var grant = grants.read(id).state();
        var next = schedule.apply(today.plusDays(1), assessedNeeds(grant));
        if (grants.repeated(id).isEmpty()) {
            requirePlannable(grant, next, today);
        }
        var open = openingDays(grant);
        var rules = settings.rideRules();
        return grants.change(id, version, it -> it.planning().schedule(next, open, rules, today));
    }

    private static List<RideNeed> assessedNeeds(TransportGrant grant) {
        var assessment = grant.assessment();
        return assessment == null ? List.of() : assessment.needs();
    }

    public Versioned<TransportGrant> issueTravelPass(
            UUID id, long version, LocalDate from, @Nullable LocalDate to, @Nullable String carrierId, Actor by) {
        var seller = grants.repeated(id).isPresent()
                ? carrierId
                : seller(grants.read(id).state(), carrierId, from);
        var pass = new TravelPass(from, to, seller, by, clock.instant());
        var rules = settings.rideRules();
        return grants.change(id, version, it -> it.planning().travelPass(pass, rules));
    }

    /** Where no mode is in force that day, the grant refuses the pass by itself. */
    private @Nullable String seller(TransportGrant grant, @Nullable String named, LocalDate day) {
        return GrantedMode.inForce(grant.modes(), day)
                .filter(mode -> !settings.rideRules().hasRides(mode.code()))
                .flatMap(mode -> Optional.ofNullable(carriers.seller(mode.code(), named, day)))
                .orElse(null);
    }

    /** Nothing new is planned with a carrier that is registered no more, also where the schedule is said to begin earlier. */
    private void requirePlannable(TransportGrant grant, Schedule next, LocalDate today) {
        var day = next.from().isBefore(today) ? today : next.from();
        GrantedMode.inForce(grant.modes(), day)
                .ifPresent(mode -> carriers.requirePlannable(mode.code(), next.carrierId(), next.vehicleId(), day));
    }

    private OpeningDays openingDays(TransportGrant grant) {
        return suppliers.openingDays(grant.execution().rides().destinations().stream()
                .map(Dated::value)
                .toList());
    }
}
