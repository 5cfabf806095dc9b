package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provider of the offer, with the units that a citizen can belong to. It belongs to no case: its own id serves as case and citizen.
 *
 * @param code the short name that topics, tokens and grants use, such as {@code nsv}
 */
// R30
public record Supplier(
        UUID id,
        String code,
        String name,
        List<Unit> units,
        @Nullable Validity validity) implements Aggregate<Supplier, SupplierEvent> {
    private static final UUID SUPPLIERS = UUID.fromString("5a0c0c1e-6f0b-5d0a-9c43-1e0f2d1b7a11");

    /** A part of the supplier's offer; also its name is public. */
    public record Unit(UUID id, String name) {}

    /**
     * When it is registered.
     *
     * @param deactivatedFrom the first day on which it is not registered any more; null while no end is known
     */
    // SU-01
    public record Validity(
            LocalDate registeredFrom, @Nullable LocalDate deactivatedFrom) {
        public Validity {
            boolean ordered = deactivatedFrom == null || !deactivatedFrom.isBefore(registeredFrom);
            RuleViolation.unless(ordered, "ENDS_BEFORE_IT_BEGINS");
        }
    }

    public Supplier {
        units = List.copyOf(units);
    }

    public static UUID idOf(String code) {
        return Ids.derive(SUPPLIERS, code);
    }

    /** @param unitNames in the order of the list; the id of a unit follows from its name */
    public static List<SupplierEvent> register(String code, String name, List<String> unitNames, Validity validity) {
        var registered = new SupplierEvent.Registered(idOf(code), code, name, units(idOf(code), unitNames), validity);
        return Stream.concat(Stream.of(registered), end(validity)).toList();
    }

    public static Supplier begin(SupplierEvent event) {
        if (!(event instanceof SupplierEvent.Registered first)) {
            throw new IllegalArgumentException("a supplier begins with its registration");
        }
        return new Supplier(first.supplierId(), first.code(), first.name(), first.units(), first.validity());
    }

    public List<SupplierEvent> reconfigure(String newName, List<String> unitNames, Validity newValidity) {
        var changed = new SupplierEvent.Reconfigured(newName, units(id, unitNames), newValidity);
        return newName.equals(name) && changed.units().equals(units) && newValidity.equals(validity)
                ? List.of()
                : Stream.concat(Stream.of(changed), end(newValidity)).toList();
    }

    private static Stream<SupplierEvent> end(Validity validity) {
        var from = validity.deactivatedFrom();
        return from == null ? Stream.empty() : Stream.of(new SupplierEvent.Deactivated(from));
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
            case SupplierEvent.Reconfigured e -> new Supplier(id, code, e.name(), e.units(), e.validity());
            case SupplierEvent.Deactivated e -> this;
        };
    }

    boolean hasUnit(UUID unitId) {
        return units.stream().anyMatch(unit -> unit.id().equals(unitId));
    }
}
