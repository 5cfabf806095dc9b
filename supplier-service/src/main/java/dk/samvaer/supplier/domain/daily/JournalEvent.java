package dk.samvaer.supplier.domain.daily;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link JournalEntry}: it was written, and is never changed. */
public sealed interface JournalEvent {

    record Noted(
            UUID entryId,
            PlacementDays placement,
            JournalNote note,
            JournalEntry.@Nullable Correction correction,
            Authorship authorship)
            implements JournalEvent {}
}
