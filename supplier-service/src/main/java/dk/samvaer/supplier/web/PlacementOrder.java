package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.ServiceOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the municipality orders from the supplier. */
record PlacementOrder(
        @NotNull Confidential purpose,
        @NotEmpty @Size(max = 50) List<@NotNull Confidential> goals,
        @NotNull Confidential contact) {

    ServiceOrder order() {
        return new ServiceOrder(purpose, goals, contact);
    }
}
