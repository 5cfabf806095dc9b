package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.ServiceOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality orders from the supplier.
 *
 * @param days on which the citizen is to come, as many as the grant gives; left out where they are open
 */
record PlacementOrder(
        @NotNull Confidential purpose,
        @NotEmpty @Size(max = 50) List<@NotNull Confidential> goals,
        @NotNull Confidential contact,
        @Nullable @Size(max = 7) List<@NotNull DayOfWeek> days) {

    ServiceOrder order(UUID id) {
        return new ServiceOrder(id, purpose, goals, contact, days == null ? List.of() : days);
    }
}
