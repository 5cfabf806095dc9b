package dk.samvaer.transport.application.carriers;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEntry;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.domain.carriers.Validity;
import dk.samvaer.transport.persistence.carriers.CarriersQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The register of carriers as the transport office keeps it. */
// TR-02, TR-03
@Service
public class Carriers {
    private final Aggregates<Carrier, CarrierEvent> carriers;
    private final CarriersQueries queries;
    private final Clock clock;

    Carriers(Aggregates<Carrier, CarrierEvent> carriers, CarriersQueries queries, Clock clock) {
        this.carriers = carriers;
        this.queries = queries;
        this.clock = clock;
    }

    public Versioned<Carrier> read(String code) {
        return carriers.read(Carrier.idOf(code));
    }

    public Page<Carrier> list(CarriersQueries.Filter filter, Paging paging) {
        return queries.find(filter, paging).mapAll(carriers::readPage);
    }

    /** The same request again gives the carrier that it registered before; the code is then taken for any other. */
    public Versioned<Carrier> register(
            Creation creation, String code, String mode, CarrierEntry entry, LocalDate from) {
        UUID id = Carrier.idOf(code);
        boolean taken = carriers.find(id)
                .filter(it -> !creation.id().equals(it.request()))
                .isPresent();
        RuleViolation.unless(!taken, "CARRIER_EXISTS");
        var validity = Validity.from(from);
        return carriers.create(
                new Creation(id, creation.fingerprint()),
                any -> Carrier.register(code, mode, entry, validity, creation.id()));
    }

    public Versioned<Carrier> change(String code, long version, CarrierEntry entry) {
        return carriers.change(Carrier.idOf(code), version, it -> it.change(entry));
    }

    public Versioned<Carrier> deactivate(String code, long version, LocalDate from) {
        return carriers.change(Carrier.idOf(code), version, it -> it.deactivate(from, today()));
    }

    public Versioned<Carrier> registerAgain(String code, long version, LocalDate from) {
        return carriers.change(Carrier.idOf(code), version, it -> it.registerAgain(from, today()));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
