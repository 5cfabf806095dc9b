package dk.samvaer.supplier.application;

import dk.samvaer.supplier.domain.ClarificationPhase;
import dk.samvaer.supplier.domain.money.ChargeRules;
import dk.samvaer.supplier.domain.register.CvrNumber;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the municipality has set.
 *
 * @param clarification length of the clarification phase, from the service declaration
 * @param suppliers those that the register begins with; administrators register others, and change these
 * @param charges for what citizens may be charged, from when, and how much
 */
// R30, R31, R46, SU-02, PA-02, CFG-01
@Validated
@ConfigurationProperties("samvaer.supplier")
public record SupplierSettings(
        @NotNull ClarificationPhase clarification,
        @NotEmpty List<@Valid Entry> suppliers,
        @NotNull ChargeRules charges) {

    /**
     * One supplier that the register begins with.
     *
     * @param code the short name that topics, tokens and grants use
     * @param registeredFrom the first day on which it is registered
     * @param deactivatedFrom the first day on which it is not any more; null while no end is known
     * @param reports how the supplier's system reports and reads its answers; one without Kafka needs no topics
     */
    public record Entry(
            @Pattern(regexp = "[a-z0-9]+") String code,
            @NotBlank String name,
            @Nullable String cvrNumber,
            List<String> units,
            @NotNull LocalDate registeredFrom,
            @Nullable LocalDate deactivatedFrom,
            @DefaultValue("KAFKA") ReportChannel reports) {

        public Entry {
            units = List.copyOf(units);
        }

        SupplierEntry entry() {
            var number = cvrNumber == null ? null : new CvrNumber(cvrNumber);
            return SupplierEntry.named(code, name, number, reports, units);
        }
    }

    public SupplierSettings {
        suppliers = List.copyOf(suppliers);
    }
}
