package dk.samvaer.supplier.domain.daily;

import java.util.UUID;

/** What has happened to {@link SharedInformation}: it was noted, and is never changed. */
public sealed interface SharedInformationEvent {

    record Shared(UUID id, PlacementDays placement, SharedItem item, Authorship authorship)
            implements SharedInformationEvent {}
}
