package dk.samvaer.supplier.web;

import dk.samvaer.supplier.domain.Supplier;
import java.util.List;
import java.util.UUID;

/**
 * A supplier of the register.
 *
 * @param id the short name that topics, tokens and grants use
 */
record SupplierView(String id, String name, List<UnitView> units) {

    record UnitView(UUID id, String name) {}

    static SupplierView of(Supplier supplier) {
        return new SupplierView(
                supplier.code(),
                supplier.name(),
                supplier.units().stream()
                        .map(unit -> new UnitView(unit.id(), unit.name()))
                        .toList());
    }
}
