package dk.samvaer.supplier.domain.money;

import java.util.List;
import java.util.UUID;

/** What has happened to an {@link OptIn}. */
public sealed interface OptInEvent {

    /** @param request what asked for it first, so that its repeat is known */
    record OptedIn(
            UUID caseId, UUID citizenId, UUID placementId, OptionalActivity activity, OptInPeriod period, UUID request)
            implements OptInEvent {}

    record OptedInAgain(OptInPeriod period) implements OptInEvent {}

    record OptedOut(List<OptInPeriod> periods) implements OptInEvent {}

    record Charged(Charge charge) implements OptInEvent {}

    record Credited(UUID chargeId, Charge.Credit credit) implements OptInEvent {}
}
