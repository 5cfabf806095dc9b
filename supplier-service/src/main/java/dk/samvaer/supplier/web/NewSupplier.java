package dk.samvaer.supplier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that is to be entered in the register.
 *
 * @param code the short name that topics, tokens and grants use; it is never changed
 * @param kind whether the offer takes citizens with a grant, or is open to everybody; it is never changed
 */
record NewSupplier(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]{1,31}") String code,
        SupplierView.@NotNull Kind kind,
        @NotNull LocalDate registeredFrom,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[0-9]{8}") String cvrNumber,
        @Nullable @Pattern(regexp = "[0-9]{1,9}") String tilbudsportalId,
        SupplierView.@NotNull ReportChannel reports,
        @NotNull @Size(max = 100) List<SupplierContent.@NotNull @Valid UnitContent> units) {

    SupplierContent content() {
        return new SupplierContent(name, cvrNumber, tilbudsportalId, reports, units);
    }
}
