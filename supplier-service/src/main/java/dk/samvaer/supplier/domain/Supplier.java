package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import java.util.List;
import java.util.UUID;

/**
 * A provider of the offer, with the units that a citizen can belong to. It belongs to no case: its own id serves as case and citizen.
 *
 * @param code the short name that topics, tokens and grants use, such as {@code nsv}
 */
// R30
public record Supplier(UUID id, String code, String name, List<Unit> units)
        implements Aggregate<Supplier, SupplierEvent> {
    private static final UUID SUPPLIERS = UUID.fromString("5a0c0c1e-6f0b-5d0a-9c43-1e0f2d1b7a11");

    /** A part of the supplier's offer; also its name is public. */
    public record Unit(UUID id, String name) {}

    public Supplier {
        units = List.copyOf(units);
    }

    public static UUID idOf(String code) {
        return Ids.derive(SUPPLIERS, code);
    }

    /** @param unitNames in the order of the list; the id of a unit follows from its name */
    public static List<SupplierEvent> register(String code, String name, List<String> unitNames) {
        return List.of(new SupplierEvent.Registered(idOf(code), code, name, units(idOf(code), unitNames)));
    }

    public static Supplier begin(SupplierEvent event) {
        if (!(event instanceof SupplierEvent.Registered first)) {
            throw new IllegalArgumentException("a supplier begins with its registration");
        }
        return new Supplier(first.supplierId(), first.code(), first.name(), first.units());
    }

    public List<SupplierEvent> reconfigure(String newName, List<String> unitNames) {
        var changed = new SupplierEvent.Reconfigured(newName, units(id, unitNames));
        return changed.name().equals(name) && changed.units().equals(units) ? List.of() : List.of(changed);
    }

    private static List<Unit> units(UUID supplier, List<String> names) {
        return names.stream()
                .map(unit -> new Unit(Ids.derive(supplier, unit), unit))
                .toList();
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
    public Supplier apply(SupplierEvent event) {
        return switch (event) {
            case SupplierEvent.Registered e -> this;
            case SupplierEvent.Reconfigured e -> new Supplier(id, code, e.name(), e.units());
        };
    }

    boolean hasUnit(UUID unitId) {
        return units.stream().anyMatch(unit -> unit.id().equals(unitId));
    }
}
