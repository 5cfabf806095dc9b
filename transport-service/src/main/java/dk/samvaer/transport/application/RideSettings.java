package dk.samvaer.transport.application;

import dk.samvaer.transport.domain.rides.Dated;
import dk.samvaer.transport.domain.rides.RideRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality has set for rides.
 *
 * @param weeksAhead how many weeks after the current one have their rides
 * @param windowBefore how long before the planned time the vehicle may come
 * @param windowAfter how long after it the vehicle may come
 * @param cancelBy until when on the day before a ride is cancelled in time
 * @param correctionDays for how many days after a ride what became of it may be corrected, by the day of the ride
 * @param closedDays days of every year on which nobody is driven, beside holidays
 */
// TR-02, TR-03
public record RideSettings(
        @DefaultValue("4") @Min(1) @Max(26) int weeksAhead,
        @DefaultValue("10m") @NotNull Duration windowBefore,
        @DefaultValue("10m") @NotNull Duration windowAfter,
        @DefaultValue("16:00") @NotNull LocalTime cancelBy,
        @DefaultValue List<@Valid CorrectionDays> correctionDays,
        @DefaultValue Set<MonthDay> closedDays) {

    /** @param validFrom the first day of the rides for which it holds */
    // CFG-01
    public record CorrectionDays(
            @NotNull LocalDate validFrom, @Min(0) @Max(366) int days) {
        private Dated<Integer> dated() {
            return new Dated<>(validFrom, days);
        }
    }

    /** @param modesWithoutRides codes of modes with a travel pass in place of rides */
    RideRules rules(Set<String> modesWithoutRides) {
        return new RideRules(
                windowBefore,
                windowAfter,
                cancelBy,
                closedDays,
                modesWithoutRides,
                correctionDays.stream().map(CorrectionDays::dated).toList());
    }
}
