package dk.samvaer.supplier.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the grant that a placement rests on.
 *
 * @param changedFrom when the latest change took effect
 * @param rest the suspension that is planned or runs; null while there is none
 * @param endsOn the last day, once the grant is terminated; a grant has none by itself
 */
// DU-01
public record Grant(
        UUID grantId,
        String supplierId,
        LocalDate startsOn,
        int daysPerWeek,
        @Nullable LocalDate changedFrom,
        @Nullable LocalDate endsOn,
        @Nullable String endReason,
        @Nullable Rest rest) {

    /** Days on which nobody comes, from the first one on. */
    public record Rest(LocalDate from, String reasonCode) {}

    public static Grant of(UUID grantId, String supplierId, LocalDate startsOn, int daysPerWeek) {
        return new Grant(grantId, supplierId, startsOn, daysPerWeek, null, null, null, null);
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    Grant changed(LocalDate from, int days) {
        return new Grant(grantId, supplierId, startsOn, days, from, endsOn, endReason, rest);
    }

    Grant terminated(LocalDate lastDay, String reasonCode) {
        return new Grant(grantId, supplierId, startsOn, daysPerWeek, changedFrom, lastDay, reasonCode, rest);
    }

    Grant resting(@Nullable Rest days) {
        return new Grant(grantId, supplierId, startsOn, daysPerWeek, changedFrom, endsOn, endReason, days);
    }

    PlacementEvent.Ended end() {
        if (endsOn == null) {
            throw new IllegalStateException("the grant has no end");
        }
        return new PlacementEvent.Ended(endsOn, endReason == null ? "GRANT_TERMINATED" : endReason);
    }
}
