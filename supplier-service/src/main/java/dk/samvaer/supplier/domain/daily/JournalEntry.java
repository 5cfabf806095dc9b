package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.SupplierAccess;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the care journal. It is never changed; a correction is an entry of its own that names the one it corrects, and each entry is
 * corrected by one other at most, so that it is clear what holds.
 *
 * @param correction what it corrects and why; null where it corrects nothing
 */
// R26, SU-06, SU-07
public record JournalEntry(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID placementId,
        String supplierId,
        JournalNote note,
        @Nullable Correction correction,
        Authorship authorship)
        implements Aggregate<JournalEntry, JournalEvent> {

    /** @param entryId the entry that is corrected */
    public record Correction(UUID entryId, Confidential reason) {}

    public static List<JournalEvent> write(PlacementDays placement, UUID id, JournalNote note, Authorship authorship) {
        note.requireFits(placement, authorship.day());
        return List.of(new JournalEvent.Noted(id, placement, note, null, authorship));
    }

    /** The entry that corrects this one. */
    public List<JournalEvent> correct(
            PlacementDays placement, UUID correctionId, JournalNote note, Confidential reason, Authorship authorship) {
        unless(placement.placementId().equals(placementId), "JOURNAL_ENTRY_UNKNOWN");
        unless(!reason.isBlank(), "CORRECTION_REASON_REQUIRED");
        note.requireFits(placement, authorship.day());
        return List.of(new JournalEvent.Noted(correctionId, placement, note, new Correction(id, reason), authorship));
    }

    public static JournalEntry begin(JournalEvent event) {
        return switch (event) {
            case JournalEvent.Noted e ->
                new JournalEntry(
                        e.entryId(),
                        e.placement().caseId(),
                        e.placement().citizenId(),
                        e.placement().placementId(),
                        e.placement().supplierId(),
                        e.note(),
                        e.correction(),
                        e.authorship());
        };
    }

    /** Read through the placement only, which tells to which day its supplier may see it. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public JournalEntry apply(JournalEvent event) {
        return switch (event) {
            case JournalEvent.Noted e -> this;
        };
    }
}
