package dk.samvaer.supplier.domain.money;

import java.time.LocalDate;
import java.util.UUID;

/** What has happened to an {@link OptionalActivity}. */
public sealed interface OptionalActivityEvent {

    record Offered(UUID activityId, String supplierId, OptionalActivity.Terms terms) implements OptionalActivityEvent {}

    record Withdrawn(LocalDate from) implements OptionalActivityEvent {}
}
