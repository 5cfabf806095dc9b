package dk.samvaer.visitation.domain.register;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as the register in supplier-service tells of it.
 *
 * @param caseId the supplier's id there, since it belongs to no case
 * @param deactivatedFrom the first day on which it is not registered any more; null while no end is known
 * @param openAccess whether its offer needs no grant (R2), so that none may name it
 * @param units the ids of its units; empty in what was stored before they were read
 */
// R2, SU-01
public record KnownSupplier(
        UUID id,
        UUID caseId,
        LocalDate registeredFrom,
        @Nullable LocalDate deactivatedFrom,
        boolean openAccess,
        List<UUID> units)
        implements Aggregate<KnownSupplier, KnownSupplierEvent> {
    private static final UUID SUPPLIERS = UUID.fromString("0c2f7a2b-8d1e-5c63-9b7f-3e2a1d0c4b58");

    public KnownSupplier {
        units = units == null ? List.of() : List.copyOf(units);
    }

    public static UUID idOf(String code) {
        return Ids.derive(SUPPLIERS, code);
    }

    public static KnownSupplier begin(KnownSupplierEvent event) {
        if (!(event instanceof KnownSupplierEvent.Registered first)) {
            throw new IllegalStateException("a supplier begins with its registration");
        }
        return new KnownSupplier(first.id(), first.caseId(), first.from(), null, first.openAccess(), first.units());
    }

    public List<KnownSupplierEvent> registered(LocalDate from, boolean open, List<UUID> unitIds) {
        return List.of(new KnownSupplierEvent.Registered(id, caseId, from, open, unitIds));
    }

    public List<KnownSupplierEvent> deactivated(LocalDate from) {
        return List.of(new KnownSupplierEvent.Deactivated(from));
    }

    public boolean isRegisteredOn(LocalDate day) {
        boolean ended = deactivatedFrom != null && !day.isBefore(deactivatedFrom);
        return !day.isBefore(registeredFrom) && !ended;
    }

    @Override
    public KnownSupplier apply(KnownSupplierEvent event) {
        return switch (event) {
            case KnownSupplierEvent.Registered e ->
                new KnownSupplier(id, caseId, e.from(), null, e.openAccess(), e.units());
            case KnownSupplierEvent.Deactivated e ->
                new KnownSupplier(id, caseId, registeredFrom, e.from(), openAccess, units);
        };
    }

    @Override
    public UUID citizenId() {
        return caseId;
    }
}
