package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.Supplier;
import dk.samvaer.supplier.domain.SupplierEvent;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The register of suppliers: settings that are entered when the service starts. */
// R30
@Service
public class Suppliers {
    private final Aggregates<Supplier, SupplierEvent> suppliers;
    private final SupplierSettings settings;
    private final Clock clock;

    public Suppliers(Aggregates<Supplier, SupplierEvent> suppliers, SupplierSettings settings, Clock clock) {
        this.suppliers = suppliers;
        this.settings = settings;
        this.clock = clock;
    }

    public void registerAll() {
        settings.suppliers().forEach(this::register);
    }

    public List<Supplier> all() {
        return settings.suppliers().stream().map(entry -> require(entry.code())).toList();
    }

    /** SU-01: placements only with a registered supplier. */
    public Supplier require(String code) {
        return suppliers.find(Supplier.idOf(code)).orElseThrow(() -> new RuleViolation("SUPPLIER_UNKNOWN"));
    }

    private void register(SupplierSettings.Entry entry) {
        UUID id = Supplier.idOf(entry.code());
        EventEnvelope configured = new EventEnvelope(id, "configuration", "configuration", id, id, 0, clock.instant());
        var validity = new Supplier.Validity(entry.registeredFrom(), entry.deactivatedFrom());
        suppliers.begin(id, configured, () -> Supplier.register(entry.code(), entry.name(), entry.units(), validity));
        suppliers.applyEvent(id, configured, it -> it.reconfigure(entry.name(), entry.units(), validity));
    }
}
