package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Validity;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The suppliers of the register, for the rules and reports that ask for one by its code. */
// SU-01
@Service
public class RegisteredSuppliers {
    private final Aggregates<Supplier, SupplierEvent> suppliers;
    private final SupplierSettings settings;
    private final Clock clock;

    public RegisteredSuppliers(Aggregates<Supplier, SupplierEvent> suppliers, SupplierSettings settings, Clock clock) {
        this.suppliers = suppliers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Enters the suppliers of the settings that the register does not have yet. */
    public void registerFirst() {
        settings.suppliers().forEach(this::registerFirst);
    }

    public Optional<Supplier> find(String code) {
        return suppliers.find(Supplier.idOf(code));
    }

    /** SU-01: placements only with a registered supplier. */
    public Supplier require(String code) {
        return find(code).orElseThrow(() -> new RuleViolation("SUPPLIER_UNKNOWN"));
    }

    /** Whether the supplier reads its answers from a topic; also one that the register does not have does, since it wrote to one. */
    public boolean hasTopics(String code) {
        return find(code).map(it -> it.channel() == ReportChannel.KAFKA).orElse(true);
    }

    private void registerFirst(SupplierSettings.Entry configured) {
        UUID id = Supplier.idOf(configured.code());
        var validity = new Validity(configured.registeredFrom(), configured.deactivatedFrom());
        var event = new EventEnvelope(id, "configuration", "configuration", id, id, 0, clock.instant());
        suppliers.begin(
                id,
                event,
                () -> Supplier.register(configured.code(), SupplierKind.GRANTED, configured.entry(), validity, null));
        suppliers.applyEvent(id, event, it -> it.complete(configured.entry(), validity));
    }
}
