package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.supplier.domain.register.Activity;
import dk.samvaer.supplier.domain.register.CvrNumber;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import dk.samvaer.supplier.domain.register.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register says of a supplier; it replaces what was said before. */
record SupplierContent(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[0-9]{8}") String cvrNumber,
        @Nullable @Pattern(regexp = "[0-9]{1,9}") String tilbudsportalId,
        SupplierView.@NotNull ReportChannel reports,
        @NotNull @Size(max = 100) List<@NotNull @Valid UnitContent> units) {

    record AddressContent(
            @NotBlank @Size(max = 200) String street,
            @NotNull @Pattern(regexp = "[0-9]{4}") String postalCode,
            @NotBlank @Size(max = 100) String city) {}

    /**
     * One unit.
     *
     * @param id left out for a new unit, whose id then follows from its name
     * @param capacity how many citizens can have a place at the same time; left out where no limit is set
     * @param closedFrom the first day on which the unit takes nobody any more; those who are there stay
     */
    record UnitContent(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid AddressContent address,
            @NotEmpty @Size(max = 7) List<@NotNull DayOfWeek> openingDays,
            @NotEmpty @Size(max = 6) List<SupplierView.@NotNull ActivityCode> activities,
            @Nullable @Min(1) @Max(500) Integer capacity,
            @Nullable LocalDate closedFrom) {

        Unit unit(String code) {
            return new Unit(
                    id == null ? Ids.derive(Supplier.idOf(code), name) : id,
                    name,
                    new Unit.Address(address.street(), address.postalCode(), address.city()),
                    openingDays,
                    activities.stream().map(it -> Activity.valueOf(it.name())).toList(),
                    capacity,
                    closedFrom);
        }
    }

    SupplierEntry entry(String code) {
        return new SupplierEntry(
                name,
                new CvrNumber(cvrNumber),
                tilbudsportalId,
                ReportChannel.valueOf(reports.name()),
                units.stream().map(it -> it.unit(code)).toList());
    }
}
