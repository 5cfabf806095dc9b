package dk.samvaer.transport.domain.carriers;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.cost.PriceList;
import dk.samvaer.transport.domain.modes.TransportModes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who drives citizens: the municipality's own service, a taxi firm, a company of public transport. It belongs to no case: its own id serves as
 * case and citizen.
 *
 * @param code the short name that plans and rides use, such as {@code INTERN}
 * @param mode the one mode by which it drives
 * @param request what asked for its registration; null where the settings did
 */
// TR-02, TR-03
public record Carrier(
        UUID id,
        String code,
        String mode,
        String name,
        List<Vehicle> vehicles,
        Validity validity,
        @Nullable UUID request,
        PriceList prices)
        implements Aggregate<Carrier, CarrierEvent> {
    private static final UUID CARRIERS = UUID.fromString("c1f4b0de-5e0a-5a52-8f0d-27d8e6f7a943");

    public Carrier {
        vehicles = List.copyOf(vehicles);
    }

    public static UUID idOf(String code) {
        return Ids.derive(CARRIERS, code);
    }

    public static List<CarrierEvent> register(
            String code, String mode, CarrierEntry entry, Validity validity, @Nullable UUID request) {
        entry.requireSound(List.of());
        return List.of(new CarrierEvent.Registered(idOf(code), code, mode, entry, validity, request));
    }

    public static Carrier begin(CarrierEvent event) {
        if (!(event instanceof CarrierEvent.Registered first)) {
            throw new IllegalArgumentException("a carrier begins with its registration");
        }
        return new Carrier(
                first.carrierId(),
                first.code(),
                first.mode(),
                first.entry().name(),
                first.entry().vehicles(),
                first.validity(),
                first.request(),
                PriceList.NONE);
    }

    public List<CarrierEvent> change(CarrierEntry changed) {
        changed.requireSound(vehicles);
        return changed.equals(new CarrierEntry(name, vehicles))
                ? List.of()
                : List.of(new CarrierEvent.Changed(changed));
    }

    /** What is planned with it stays; from that day on nothing new is. */
    public List<CarrierEvent> deactivate(LocalDate from, LocalDate today) {
        unless(!from.isBefore(today), "DATE_IN_THE_PAST");
        unless(!validity.endsBy(today), "CARRIER_NOT_REGISTERED");
        var until = new Validity(validity.registeredFrom(), from);
        return until.equals(validity) ? List.of() : List.of(new CarrierEvent.Deactivated(from));
    }

    /** Where the registration has not ended yet, it goes on without a gap. */
    public List<CarrierEvent> registerAgain(LocalDate from, LocalDate today) {
        unless(validity.deactivatedFrom() != null, "CARRIER_REGISTERED_ALREADY");
        unless(!from.isBefore(today), "DATE_IN_THE_PAST");
        var first = validity.endsBy(from) ? from : validity.registeredFrom();
        return List.of(new CarrierEvent.RegisteredAgain(Validity.from(first)));
    }

    /** A carrier whose mode has rides is paid by the ride, any other by travel passes. */
    public List<CarrierEvent> agree(PriceAgreement agreed, TransportModes modes) {
        requireKind(agreed.price(), modes);
        return List.of(new CarrierEvent.Priced(prices.with(agreed)));
    }

    /** @param from the first day of the agreement that ends */
    public List<CarrierEvent> endPrice(LocalDate from, LocalDate lastDay, LocalDate today) {
        return priced(prices.ended(from, lastDay, today));
    }

    public List<CarrierEvent> withdrawPrice(LocalDate from, LocalDate today) {
        return priced(prices.withdrawn(from, today));
    }

    /** @param from the first day of the agreement whose price was entered wrongly */
    public List<CarrierEvent> correctPrice(
            LocalDate from, Price right, Confidential reason, TransportModes modes, Actor by, Instant now) {
        requireKind(right, modes);
        return priced(prices.corrected(from, right, reason, by, now));
    }

    private void requireKind(Price price, TransportModes modes) {
        unless(price.isPerRide() == modes.hasRides(mode), "PRICE_OF_ANOTHER_KIND");
    }

    private List<CarrierEvent> priced(PriceList next) {
        return next.equals(prices) ? List.of() : List.of(new CarrierEvent.Priced(next));
    }

    /** Refuses to plan rides of another mode, on a day on which it is not registered, or with a vehicle that it does not have. */
    public void requirePlannable(String wantedMode, @Nullable String vehicle, LocalDate day) {
        unless(mode.equals(wantedMode), "CARRIER_DRIVES_ANOTHER_MODE");
        unless(validity.covers(day), "CARRIER_NOT_REGISTERED");
        unless(
                vehicle == null
                        || vehicle(vehicle).filter(it -> it.drivesOn(day)).isPresent(),
                "VEHICLE_UNKNOWN");
    }

    public Optional<Vehicle> vehicle(String vehicleCode) {
        return vehicles.stream().filter(it -> it.code().equals(vehicleCode)).findFirst();
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }

    @Override
    public boolean concernsNobody() {
        return true;
    }

    @Override
    public Carrier apply(CarrierEvent event) {
        return switch (event) {
            case CarrierEvent.Registered e -> this;
            case CarrierEvent.Changed e -> with(e.entry());
            case CarrierEvent.Deactivated e -> with(new Validity(validity.registeredFrom(), e.from()));
            case CarrierEvent.RegisteredAgain e -> with(e.validity());
            case CarrierEvent.Priced e -> new Carrier(id, code, mode, name, vehicles, validity, request, e.prices());
        };
    }

    private Carrier with(CarrierEntry entry) {
        return new Carrier(id, code, mode, entry.name(), entry.vehicles(), validity, request, prices);
    }

    private Carrier with(Validity other) {
        return new Carrier(id, code, mode, name, vehicles, other, request, prices);
    }
}
