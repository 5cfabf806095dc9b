package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.supplier.domain.money.Amount;
import dk.samvaer.supplier.domain.money.CaseRemuneration;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent;
import dk.samvaer.supplier.domain.money.ChargeEntry;
import dk.samvaer.supplier.domain.money.OptIn;
import dk.samvaer.supplier.domain.money.OptInEvent;
import dk.samvaer.supplier.domain.money.OptionalActivity;
import dk.samvaer.supplier.domain.money.OptionalActivityEvent;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import dk.samvaer.supplier.domain.money.RemunerationRequestEvent;
import dk.samvaer.supplier.messaging.EventData.ChargeRecorded;
import dk.samvaer.supplier.messaging.EventData.RemunerationApproved;
import dk.samvaer.supplier.messaging.EventData.RemunerationEnded;
import dk.samvaer.supplier.messaging.EventData.RemunerationRequested;
import java.util.List;
import java.util.UUID;

/** The public events about charges and remuneration: ids, codes, days and amounts. */
final class PublishedMoney {

    private PublishedMoney() {}

    static List<PublicEvent> of(OptionalActivity after, OptionalActivityEvent event) {
        return List.of();
    }

    static List<PublicEvent> of(OptIn after, OptInEvent event) {
        return switch (event) {
            case OptInEvent.OptedIn e -> List.of();
            case OptInEvent.OptedInAgain e -> List.of();
            case OptInEvent.OptedOut e -> List.of();
            case OptInEvent.Charged e -> recorded(after, e.charge().id());
            case OptInEvent.Credited e -> recorded(after, e.credit().id());
        };
    }

    static List<PublicEvent> of(RemunerationRequest after, RemunerationRequestEvent event) {
        return switch (event) {
            case RemunerationRequestEvent.Requested e ->
                event(
                        "remuneration-requested",
                        new RemunerationRequested(after.caseId(), after.id(), after.placementId(), e.activityType()));
            case RemunerationRequestEvent.Answered e -> List.of();
        };
    }

    static List<PublicEvent> of(CaseRemuneration after, CaseRemunerationEvent event) {
        return switch (event) {
            case CaseRemunerationEvent.Begun e -> List.of();
            case CaseRemunerationEvent.Placed e -> List.of();
            case CaseRemunerationEvent.PlacementAwaited e -> List.of();
            case CaseRemunerationEvent.Granted e -> List.of();
            case CaseRemunerationEvent.Approved e ->
                event(
                        "remuneration-approved",
                        new RemunerationApproved(
                                after.caseId(), e.placementId(), e.activityType(), e.from(), e.decisionId()));
            case CaseRemunerationEvent.Ended e -> ended(after, e);
        };
    }

    /** What was never approved has nothing to end. */
    private static List<PublicEvent> ended(CaseRemuneration after, CaseRemunerationEvent.Ended e) {
        UUID placementId = e.remuneration().placementId();
        return placementId == null
                ? List.of()
                : event(
                        "remuneration-ended",
                        new RemunerationEnded(
                                after.caseId(), placementId, e.remuneration().activityType(), e.endsOn()));
    }

    private static List<PublicEvent> recorded(OptIn after, UUID entryId) {
        return after.entries()
                .filter(it -> it.id().equals(entryId))
                .flatMap(it -> event("charge-recorded", recorded(after, it)).stream())
                .toList();
    }

    private static ChargeRecorded recorded(OptIn after, ChargeEntry entry) {
        return new ChargeRecorded(
                after.caseId(),
                after.placementId(),
                entry.id(),
                after.category(),
                entry.amount().kroner(),
                Amount.CURRENCY,
                entry.day(),
                entry.creditOf());
    }

    private static List<PublicEvent> event(String fact, Object data) {
        return List.of(PublicEvent.of("supplier." + fact + ".v1", data));
    }
}
