package dk.samvaer.supplier.domain.register;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a supplier and an administrator may change. Several suppliers may be parts of one enterprise and share its
 * number.
 *
 * @param cvrNumber null only where the register was filled before it asked for one
 * @param tilbudsportalId its entry in the national register of offers; not every offer has one
 */
// R30
public record SupplierEntry(
        String name,
        @Nullable CvrNumber cvrNumber,
        @Nullable String tilbudsportalId,
        ReportChannel channel,
        List<Unit> units) {

    public SupplierEntry {
        channel = channel == null ? ReportChannel.KAFKA : channel;
        units = List.copyOf(units);
    }

    /** An entry of which only names are known; the ids of its units follow from their names. */
    public static SupplierEntry named(
            String code, String name, @Nullable CvrNumber cvrNumber, ReportChannel channel, List<String> unitNames) {
        var units = unitNames.stream()
                .map(unit -> Unit.named(Supplier.unitId(code, unit), unit))
                .toList();
        return new SupplierEntry(name, cvrNumber, null, channel, units);
    }

    boolean has(UUID unitId) {
        return units.stream().anyMatch(unit -> unit.id().equals(unitId));
    }

    /** The id of a unit is one that it had before, or follows from its name, so that no two suppliers share one. */
    void requireSound(String code, List<Unit> before) {
        RuleViolation.unless(!repeats(Unit::id) && !repeats(Unit::name), "UNIT_TWICE");
        var known = before.stream().map(Unit::id).toList();
        RuleViolation.unless(
                units.stream()
                        .allMatch(unit ->
                                known.contains(unit.id()) || unit.id().equals(Supplier.unitId(code, unit.name()))),
                "UNIT_UNKNOWN");
    }

    private boolean repeats(Function<Unit, Object> by) {
        return units.stream().map(by).distinct().count() < units.size();
    }
}
