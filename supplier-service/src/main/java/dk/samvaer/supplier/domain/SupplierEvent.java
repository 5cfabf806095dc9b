package dk.samvaer.supplier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What has happened to a {@link Supplier}. */
public sealed interface SupplierEvent {

    record Registered(UUID supplierId, String code, String name, List<Supplier.Unit> units, Supplier.Validity validity)
            implements SupplierEvent {}

    record Reconfigured(String name, List<Supplier.Unit> units, Supplier.Validity validity) implements SupplierEvent {}

    /** An end of the registration is known; what was reconfigured before says the same. */
    record Deactivated(LocalDate from) implements SupplierEvent {}
}
