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

/** The register of suppliers (R30): configuration that is entered when the service starts. */
@Service
public class Suppliers {
    private final Aggregates<Supplier, SupplierEvent> suppliers;
    private final SupplierRegister register;
    private final Clock clock;

    public Suppliers(Aggregates<Supplier, SupplierEvent> suppliers, SupplierRegister register, Clock clock) {
        this.suppliers = suppliers;
        this.register = register;
        this.clock = clock;
    }

    public void registerAll() {
        register.suppliers().forEach(this::register);
    }

    public List<Supplier> all() {
        return register.suppliers().stream().map(entry -> require(entry.code())).toList();
    }

    /** SU-01: placements only with a registered supplier. */
    public Supplier require(String code) {
        return suppliers.find(Supplier.idOf(code)).orElseThrow(() -> new RuleViolation("SUPPLIER_UNKNOWN"));
    }

    private void register(SupplierRegister.Entry entry) {
        UUID id = Supplier.idOf(entry.code());
        EventEnvelope configured = new EventEnvelope(id, "configuration", "configuration", id, id, 0, clock.instant());
        suppliers.begin(id, configured, () -> Supplier.register(entry.code(), entry.name(), entry.units()));
        suppliers.applyEvent(id, configured, supplier -> supplier.reconfigure(entry.name(), entry.units()));
    }
}
