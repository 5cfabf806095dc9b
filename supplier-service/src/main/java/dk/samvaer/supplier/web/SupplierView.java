package dk.samvaer.supplier.web;

import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier of the register.
 *
 * @param id the short name that topics, tokens and grants use
 */
record SupplierView(
        String id,
        String name,
        Kind kind,
        @Nullable String cvrNumber,
        @Nullable String tilbudsportalId,
        ReportChannel reports,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate deactivatedFrom,
        List<UnitView> units) {

    /** Whether the offer takes citizens with a grant, or is open to everybody. */
    enum Kind {
        GRANTED,
        OPEN_ACCESS
    }

    /** How the supplier's system reports and reads its answers. */
    enum ReportChannel {
        KAFKA,
        HTTP
    }

    /** What a unit offers. */
    enum ActivityCode {
        SENSORY_STIMULATION,
        EXPERIENCE,
        PHYSICAL,
        SOCIAL,
        CREATIVE,
        SKILLS_DEVELOPMENT
    }

    /** What a unit offers, with its code of the national concepts (FFB). */
    record ActivityView(ActivityCode code, UUID nationalCode) {}

    record AddressView(String street, String postalCode, String city) {
        static @Nullable AddressView of(Unit.@Nullable Address address) {
            return address == null ? null : new AddressView(address.street(), address.postalCode(), address.city());
        }
    }

    record UnitView(
            UUID id,
            String name,
            @Nullable AddressView address,
            List<DayOfWeek> openingDays,
            List<ActivityView> activities,
            @Nullable Integer capacity,
            @Nullable LocalDate closedFrom) {

        static UnitView of(Unit unit) {
            return new UnitView(
                    unit.id(),
                    unit.name(),
                    AddressView.of(unit.address()),
                    unit.openingDays(),
                    unit.activities().stream()
                            .map(it -> new ActivityView(ActivityCode.valueOf(it.name()), it.nationalCode()))
                            .toList(),
                    unit.capacity(),
                    unit.closedFrom());
        }
    }

    static SupplierView of(Supplier supplier) {
        var number = supplier.cvrNumber();
        var validity = supplier.validity();
        return new SupplierView(
                supplier.code(),
                supplier.name(),
                Kind.valueOf(supplier.kind().name()),
                number == null ? null : number.digits(),
                supplier.tilbudsportalId(),
                ReportChannel.valueOf(supplier.channel().name()),
                validity == null ? null : validity.registeredFrom(),
                validity == null ? null : validity.deactivatedFrom(),
                supplier.units().stream().map(UnitView::of).toList());
    }
}
