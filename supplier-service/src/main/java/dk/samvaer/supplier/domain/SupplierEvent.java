package dk.samvaer.supplier.domain;

import java.util.List;
import java.util.UUID;

/** What has happened to a {@link Supplier}. */
public sealed interface SupplierEvent {

    record Registered(UUID supplierId, String code, String name, List<Supplier.Unit> units) implements SupplierEvent {}

    record Reconfigured(String name, List<Supplier.Unit> units) implements SupplierEvent {}
}
