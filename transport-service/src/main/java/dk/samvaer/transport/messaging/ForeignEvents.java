package dk.samvaer.transport.messaging;

import dk.samvaer.transport.domain.suppliers.KnownUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that transport-service reads of events that it acts on; what is only noted is read straight into the domain's fact. */
final class ForeignEvents {
    private ForeignEvents() {}

    record CaseOpened(UUID citizenId) {}

    /** @param units null in what was told before units were told with their capacity */
    record SupplierRegistered(
            String supplierId,
            List<UUID> unitIds,
            LocalDate registeredFrom,
            @Nullable List<Offered> units) {
        record Offered(
                UUID unitId,
                KnownUnit.@Nullable Address address,
                @Nullable List<DayOfWeek> openingDays,
                @Nullable LocalDate closedFrom) {
            KnownUnit known() {
                return new KnownUnit(unitId, address, Objects.requireNonNullElse(openingDays, List.of()), closedFrom);
            }
        }

        List<KnownUnit> knownUnits() {
            return units == null
                    ? unitIds.stream()
                            .map(id -> new KnownUnit(id, null, List.of(), null))
                            .toList()
                    : units.stream().map(Offered::known).toList();
        }
    }

    record SupplierDeactivated(String supplierId, LocalDate deactivatedFrom) {}

    record DecisionIssued(LocalDate issuedOn, List<Line> lines) {
        record Line(UUID lineId) {}

        List<UUID> lineIds() {
            return lines.stream().map(Line::lineId).toList();
        }
    }
}
