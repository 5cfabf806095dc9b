package dk.samvaer.visitation.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A supplier is registered, anew or with other days, or the end of its registration becomes known. */
public sealed interface KnownSupplierEvent {

    record Registered(UUID id, UUID caseId, LocalDate from, boolean openAccess, List<UUID> units)
            implements KnownSupplierEvent {}

    record Deactivated(LocalDate from) implements KnownSupplierEvent {}
}
