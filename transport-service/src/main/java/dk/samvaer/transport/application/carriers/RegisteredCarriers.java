package dk.samvaer.transport.application.carriers;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.domain.carriers.CarrierPrices;
import dk.samvaer.transport.persistence.carriers.CarriersQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The carriers of the register, for the rules and lists that ask for them by their code. */
// TR-02, TR-03
@Service
public class RegisteredCarriers {
    private final Aggregates<Carrier, CarrierEvent> carriers;
    private final CarriersQueries queries;
    private final TransportSettings settings;
    private final Clock clock;

    RegisteredCarriers(
            Aggregates<Carrier, CarrierEvent> carriers,
            CarriersQueries queries,
            TransportSettings settings,
            Clock clock) {
        this.carriers = carriers;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Enters the carriers of the settings that the register does not have yet. */
    public void registerFirst() {
        settings.carriers().forEach(this::registerFirst);
    }

    public Optional<Carrier> find(String code) {
        return carriers.find(Carrier.idOf(code));
    }

    /** Every carrier, in the order of the codes; a municipality has few. */
    public List<Carrier> all() {
        return carriers.findAll(queries.all());
    }

    public CarrierPrices prices() {
        return new CarrierPrices(all());
    }

    /**
     * Refuses to plan with a carrier or a vehicle that cannot drive by this mode from that day on.
     *
     * @param carrier null where none is chosen yet; then there is no vehicle either
     */
    // TR-02
    public void requirePlannable(String mode, @Nullable String carrier, @Nullable String vehicle, LocalDate day) {
        RuleViolation.unless(carrier != null || vehicle == null, "VEHICLE_UNKNOWN");
        if (carrier != null) {
            find(carrier)
                    .orElseThrow(() -> new RuleViolation("CARRIER_UNKNOWN"))
                    .requirePlannable(mode, vehicle, day);
        }
    }

    /**
     * The company whose travel pass it is: the one that is named or, where none is, the only one with that mode on that day.
     *
     * @return null where no company is registered
     */
    // TR-02
    public @Nullable String seller(String mode, @Nullable String named, LocalDate day) {
        if (named != null) {
            requirePlannable(mode, named, null, day);
            return named;
        }
        var sellers = prices().registered(mode, day);
        RuleViolation.unless(sellers.size() <= 1, "TRAVEL_PASS_CARRIER_MISSING");
        return sellers.isEmpty() ? null : sellers.getFirst();
    }

    private void registerFirst(FirstCarrier first) {
        UUID id = Carrier.idOf(first.code());
        var event = new EventEnvelope(id, "configuration", "configuration", id, id, 0, clock.instant());
        carriers.begin(id, event, first::events);
    }
}
