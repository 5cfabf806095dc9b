package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.SupplierAccess;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The checklist of one placement: for each of the five themes what the supplier does, or why it does not apply. A revision is added, and the
 * earlier checklists stay.
 *
 * @param checklists the one that holds last
 */
// R37 to R42, SU-07
public record ContentDuties(
        UUID id, UUID caseId, UUID citizenId, UUID placementId, String supplierId, List<Checklist> checklists)
        implements Aggregate<ContentDuties, ContentDutiesEvent> {
    /** More than any placement needs; keeps the document small. */
    private static final int MAX_REVISIONS = 100;

    /** All five themes, as they were agreed at one time. */
    public record Checklist(List<ContentDuty> duties, Authorship authorship) {
        public Checklist {
            duties = List.copyOf(duties);
        }

        void requireComplete() {
            var missing = Arrays.stream(JournalTheme.values())
                    .filter(theme -> duties.stream().noneMatch(duty -> duty.theme() == theme))
                    .map(Enum::name)
                    .toList();
            if (!missing.isEmpty()) {
                throw RuleViolation.naming("CONTENT_DUTY_MISSING", missing);
            }
            unless(duties.size() == JournalTheme.values().length, "CONTENT_DUTY_TWICE");
            duties.forEach(ContentDuty::requireAnswered);
        }
    }

    public ContentDuties {
        checklists = List.copyOf(checklists);
    }

    public static UUID idOf(UUID placementId) {
        return Ids.derive(placementId, "content-duties");
    }

    public static List<ContentDutiesEvent> agree(PlacementDays placement, Checklist checklist) {
        placement.requireStarted();
        checklist.requireComplete();
        return List.of(new ContentDutiesEvent.Agreed(placement, checklist));
    }

    public List<ContentDutiesEvent> revise(PlacementDays placement, Checklist checklist) {
        placement.requireStarted();
        checklist.requireComplete();
        unless(checklists.size() < MAX_REVISIONS, "TOO_MANY_CORRECTIONS");
        return List.of(new ContentDutiesEvent.Revised(checklist));
    }

    public static ContentDuties begin(ContentDutiesEvent event) {
        if (!(event instanceof ContentDutiesEvent.Agreed first)) {
            throw new IllegalArgumentException("content duties begin with an agreement");
        }
        var placement = first.placement();
        return new ContentDuties(
                idOf(placement.placementId()),
                placement.caseId(),
                placement.citizenId(),
                placement.placementId(),
                placement.supplierId(),
                List.of(first.checklist()));
    }

    /** Read through the placement only, which tells to which day its supplier may see it. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public ContentDuties apply(ContentDutiesEvent event) {
        return switch (event) {
            case ContentDutiesEvent.Agreed e -> this;
            case ContentDutiesEvent.Revised e ->
                new ContentDuties(id, caseId, citizenId, placementId, supplierId, and(e.checklist()));
        };
    }

    private List<Checklist> and(Checklist next) {
        return Stream.concat(checklists.stream(), Stream.of(next)).toList();
    }
}
