package dk.samvaer.transport.web.cost;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.transport.application.cost.ModeComparisons;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the modes of transport would cost, for whoever assesses the need. */
// R50, TR-02
@RestController
class ModeComparisonsController {
    private static final int BOTH_WAYS = 2;

    private final ModeComparisons comparisons;

    ModeComparisonsController(ModeComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * For orientation at the assessment: what a mode costs is never a reason by itself.
     *
     * @param daysPerWeek left out for the extent of the activity, where it is known
     * @param ways 1 or 2 a day; left out for both
     * @param on the day of which modes and prices count; left out for today
     */
    @GetMapping("/v1/transport-grants/{id}/mode-comparison")
    @Operation(summary = "Compares what the modes of transport are expected to cost in a month")
    @Allow({VISITATOR, LEADER})
    ModeComparisonView compareModes(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Min(1) @Max(7) Integer daysPerWeek,
            @RequestParam(required = false) @Nullable @Min(1) @Max(2) Integer ways,
            @RequestParam(required = false) @Nullable LocalDate on,
            Locale language) {
        var compared = comparisons.of(id, daysPerWeek, Objects.requireNonNullElse(ways, BOTH_WAYS), on);
        return ModeComparisonView.of(compared, language);
    }
}
