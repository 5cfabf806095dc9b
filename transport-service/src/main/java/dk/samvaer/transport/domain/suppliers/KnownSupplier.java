package dk.samvaer.transport.domain.suppliers;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier and its units, as the register in supplier-service tells of them. The end of a registration ends no transport that runs.
 *
 * @param caseId the supplier's id there, since it belongs to no case
 * @param deactivatedFrom the first day on which it is not registered any more; null while no end is known
 */
// R30, SU-01
public record KnownSupplier(
        UUID id,
        UUID caseId,
        String code,
        LocalDate registeredFrom,
        @Nullable LocalDate deactivatedFrom,
        List<KnownUnit> units)
        implements Aggregate<KnownSupplier, KnownSupplierEvent> {
    private static final UUID SUPPLIERS = UUID.fromString("6b1e4a57-3c0f-5d2a-8f4e-9a7d2c5b1e60");

    public KnownSupplier {
        units = List.copyOf(units);
    }

    public static UUID idOf(String code) {
        return Ids.derive(SUPPLIERS, code);
    }

    public static KnownSupplier begin(KnownSupplierEvent event) {
        if (!(event instanceof KnownSupplierEvent.Registered first)) {
            throw new IllegalArgumentException("a supplier begins with its registration");
        }
        return new KnownSupplier(idOf(first.code()), first.caseId(), first.code(), first.from(), null, first.units());
    }

    /** Notes what the register has told. */
    public List<KnownSupplierEvent> note(KnownSupplierEvent fact) {
        return List.of(fact);
    }

    public Optional<KnownUnit> unit(UUID unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    @Override
    public KnownSupplier apply(KnownSupplierEvent event) {
        return switch (event) {
            case KnownSupplierEvent.Registered e -> begin(e);
            case KnownSupplierEvent.Deactivated e ->
                new KnownSupplier(id, caseId, code, registeredFrom, e.from(), units);
        };
    }

    @Override
    public UUID citizenId() {
        return caseId;
    }

    @Override
    public boolean concernsNobody() {
        return true;
    }
}
