package dk.samvaer.supplier.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link Supplier}. */
public sealed interface SupplierEvent {

    /** @param request what asked for it; null where the settings did */
    record Registered(
            UUID supplierId,
            String code,
            SupplierKind kind,
            SupplierEntry entry,
            Validity validity,
            @Nullable UUID request)
            implements SupplierEvent {}

    /** @param found places in units that had no capacity before */
    record Changed(SupplierEntry entry, Validity validity, List<Place> found) implements SupplierEvent {}

    /** A former supplier is registered again, or a deactivation that lies ahead is taken back. */
    record RegisteredAgain(Validity validity) implements SupplierEvent {}

    /** An end of the registration is known. */
    record Deactivated(LocalDate from) implements SupplierEvent {}

    record PlaceTaken(Place place, LocalDate on) implements SupplierEvent {}

    /** Places that were taken while the unit had no capacity, or while it got one. */
    record PlacesFound(List<Place> places) implements SupplierEvent {}

    record PlaceEnded(UUID placementId, LocalDate lastDay) implements SupplierEvent {}

    record PlaceReleased(UUID placementId, @Nullable UUID orderId) implements SupplierEvent {}
}
