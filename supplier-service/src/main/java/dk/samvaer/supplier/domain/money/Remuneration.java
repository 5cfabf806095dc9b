package dk.samvaer.supplier.domain.money;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Remuneration that a decision grants.
 *
 * @param placementId where it is approved; null until the citizen's placement is known
 * @param endsOn the last day; null while no end is known
 */
// SEL § 105; PA-01, R43, R44
public record Remuneration(
        RemuneratedActivity activityType,
        UUID decisionId,
        LocalDate from,
        @Nullable UUID placementId,
        @Nullable LocalDate endsOn) {

    boolean stands() {
        return endsOn == null;
    }

    Remuneration at(UUID placement) {
        return new Remuneration(activityType, decisionId, from, placement, endsOn);
    }

    Remuneration until(LocalDate lastDay) {
        return new Remuneration(activityType, decisionId, from, placementId, lastDay);
    }
}
