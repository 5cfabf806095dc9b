package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.SupplierAccess;
import java.util.List;
import java.util.UUID;

/** Information about a citizen that was passed on outside the care journal, to a partner who cannot read it. It is never changed. */
// R27, SU-06
public record SharedInformation(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID placementId,
        String supplierId,
        SharedItem item,
        Authorship authorship)
        implements Aggregate<SharedInformation, SharedInformationEvent> {

    public static List<SharedInformationEvent> share(
            PlacementDays placement, UUID id, SharedItem item, Authorship authorship) {
        unless(!item.at().isAfter(authorship.at()), "DATE_IN_FUTURE");
        placement.requireDay(DanishTime.day(item.at()), authorship.day());
        unless(!item.recipient().isBlank(), "RECIPIENT_REQUIRED");
        unless(!item.content().isBlank(), "TEXT_REQUIRED");
        return List.of(new SharedInformationEvent.Shared(id, placement, item, authorship));
    }

    public static SharedInformation begin(SharedInformationEvent event) {
        return switch (event) {
            case SharedInformationEvent.Shared e ->
                new SharedInformation(
                        e.id(),
                        e.placement().caseId(),
                        e.placement().citizenId(),
                        e.placement().placementId(),
                        e.placement().supplierId(),
                        e.item(),
                        e.authorship());
        };
    }

    /** Read through the placement only, which tells to which day its supplier may see it. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public SharedInformation apply(SharedInformationEvent event) {
        return switch (event) {
            case SharedInformationEvent.Shared e -> this;
        };
    }
}
