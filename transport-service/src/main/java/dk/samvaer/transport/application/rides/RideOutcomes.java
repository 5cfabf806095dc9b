package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideDay;
import dk.samvaer.transport.domain.rides.RideMark;
import dk.samvaer.transport.domain.rides.RideOutcome;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Marks what became of all rides of a carrier's vehicle on a day, as the driver's list comes back. */
// TR-03
@Service
public class RideOutcomes {
    private final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final RidesQueries queries;
    private final Clock clock;

    RideOutcomes(Aggregates<RideWeek, RideWeekEvent> weeks, RidesQueries queries, Clock clock) {
        this.weeks = weeks;
        this.queries = queries;
        this.clock = clock;
    }

    /** How many rides were carried out and missed, by this and earlier requests, and how many were cancelled before. */
    public record Marked(int carriedOut, int missed, int cancelled) {}

    /**
     * Marks the rides that have begun as carried out, but those that are named with another outcome. Rides that are marked already stay as they
     * are, so that the same request may come again: with its key it marks nothing that has begun since.
     *
     * @param missed by ride
     */
    public Marked mark(RideDay list, Map<UUID, RideOutcome> missed, Actor by) {
        var now = clock.instant();
        var found = read(list);
        RuleViolation.unless(!found.isEmpty(), "RIDES_NONE_TO_MARK");
        RuleViolation.unless(found.stream().anyMatch(week -> list.hasBegun(week, now)), "RIDE_IN_THE_FUTURE");
        var before = found.stream()
                .filter(week -> weeks.repeated(week.id()).isPresent())
                .toList();
        var open = found.stream().filter(week -> !before.contains(week)).toList();
        var said = lastMark(list, before).orElse(now);
        requireThere(list, found, open, missed, by, now);
        open.forEach(week ->
                weeks.changeInternally(week.id(), it -> it.marking(by, said).markDay(list, missed)));
        return counted(list, weeks.findAll(found.stream().map(RideWeek::id).toList()));
    }

    /** When the request came first, as far as the weeks that it marked can tell. */
    private static Optional<Instant> lastMark(RideDay list, List<RideWeek> before) {
        return before.stream()
                .flatMap(list::of)
                .flatMap(ride -> Stream.ofNullable(ride.mark()))
                .map(RideMark::at)
                .max(Comparator.naturalOrder());
    }

    private List<RideWeek> read(RideDay list) {
        List<RideWeek> found = new ArrayList<>();
        var page = page(list, null);
        found.addAll(weeks.findAll(page.items()));
        while (page.nextCursor() != null) {
            page = page(list, page.nextCursor());
            found.addAll(weeks.findAll(page.items()));
        }
        return found;
    }

    private Page<UUID> page(RideDay list, @Nullable String cursor) {
        return queries.onDay(list.day(), list.carrierId(), list.vehicleId(), new Paging(Paging.MAX, cursor));
    }

    /** Every ride that is named is on the list and, where its week is still to be marked, can be, before any is. */
    private static void requireThere(
            RideDay list,
            List<RideWeek> found,
            List<RideWeek> open,
            Map<UUID, RideOutcome> missed,
            Actor by,
            Instant now) {
        Set<UUID> unknown = new HashSet<>(missed.keySet());
        open.forEach(week -> week.marking(by, now).namedOf(list, missed));
        found.stream().flatMap(list::of).map(Ride::id).forEach(unknown::remove);
        RuleViolation.unless(unknown.isEmpty(), "RIDE_UNKNOWN");
    }

    private static Marked counted(RideDay list, List<RideWeek> weeks) {
        var rides = weeks.stream().flatMap(week -> list.of(week)).toList();
        int carriedOut = 0;
        int missed = 0;
        int cancelled = 0;
        for (var ride : rides) {
            switch (ride.state()) {
                case CARRIED_OUT -> carriedOut++;
                case MISSED -> missed++;
                case CANCELLED -> cancelled++;
                case PLANNED -> {}
            }
        }
        return new Marked(carriedOut, missed, cancelled);
    }
}
