package dk.samvaer.transport.domain.suppliers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the register of suppliers has told. */
public sealed interface KnownSupplierEvent {
    /** The newest registration holds alone. */
    record Registered(UUID caseId, String code, LocalDate from, List<KnownUnit> units) implements KnownSupplierEvent {}

    record Deactivated(LocalDate from) implements KnownSupplierEvent {}
}
