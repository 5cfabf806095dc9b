package dk.samvaer.transport.application.cost;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportGrants;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.domain.carriers.ModeComparison;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the modes would cost for one citizen, while the need for transport is assessed. */
// R50, TR-02
@Service
public class ModeComparisons {
    private final TransportGrants grants;
    private final KnownCases cases;
    private final RegisteredCarriers carriers;
    private final TransportSettings settings;
    private final Clock clock;

    ModeComparisons(
            TransportGrants grants,
            KnownCases cases,
            RegisteredCarriers carriers,
            TransportSettings settings,
            Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Compares the modes for one request or grant.
     *
     * @param daysPerWeek null for the extent of the activity, where it is known
     * @param on the day of which modes and prices count; null for today
     */
    public ModeComparison of(UUID id, @Nullable Integer daysPerWeek, int ways, @Nullable LocalDate on) {
        var caseId = grants.read(id).state().caseId();
        var day = on == null ? DanishTime.day(clock.instant()) : on;
        int days = Optional.ofNullable(daysPerWeek)
                .or(() -> Optional.ofNullable(
                        cases.find(caseId).followed().extents().on(day)))
                .orElseThrow(() -> InvalidInput.parameter("daysPerWeek", "DAYS_PER_WEEK_UNKNOWN"));
        return ModeComparison.of(settings.offered(), carriers.all(), day, new ModeComparison.Extent(days, ways));
    }
}
