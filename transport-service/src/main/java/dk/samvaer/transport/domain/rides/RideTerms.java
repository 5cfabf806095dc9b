package dk.samvaer.transport.domain.rides;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transport grant as its rides are generated from it.
 *
 * @param supplierId code of the supplier with which the citizen is placed; null until it is known
 * @param from first day of transport; null while nobody is driven
 * @param until last day of transport; null while none is known
 * @param modes codes of the modes
 * @param directions the granted ways
 * @param extents granted days a week
 */
// TR-05
public record RideTerms(
        UUID transportGrantId,
        UUID caseId,
        UUID citizenId,
        @Nullable String supplierId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        RideBasis basis,
        List<Dated<String>> modes,
        List<Dated<Set<Direction>>> directions,
        List<Dated<Integer>> extents) {

    public RideTerms {
        modes = List.copyOf(modes);
        directions = List.copyOf(directions);
        extents = List.copyOf(extents);
    }

    boolean goes(LocalDate day, Direction direction) {
        return Dated.on(day, directions).map(ways -> ways.contains(direction)).orElse(true);
    }

    /** Whether nobody is driven any more from that day on, whatever is planned. */
    public boolean isOverBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean covers(LocalDate day) {
        return from != null
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && basis.pauses().stream().noneMatch(pause -> pause.covers(day));
    }
}
