package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another unit, on which citizen and supplier agree.
 *
 * @param from the first day in the other unit: today or later
 */
record UnitChange(
        @NotNull UUID unitId,
        @NotNull LocalDate from,
        @NotNull Confidential citizenView,
        @NotNull Confidential supplierView) {}
