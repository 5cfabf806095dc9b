package dk.samvaer.transport.domain.rides;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rides of one transport grant in one week.
 *
 * @param supplierId the supplier with which the citizen was placed when the rides were planned; whether its staff may see them today is
 *     asked of the case
 * @param weekOf the Monday
 * @param rides by day and direction, each at most once
 */
// TR-03
public record RideWeek(
        UUID id,
        UUID transportGrantId,
        UUID caseId,
        UUID citizenId,
        @Nullable String supplierId,
        LocalDate weekOf,
        List<Ride> rides)
        implements Aggregate<RideWeek, RideWeekEvent> {
    private static final Comparator<Ride> IN_ORDER =
            Comparator.comparing(Ride::day).thenComparing(Ride::direction);

    public RideWeek {
        rides = rides.stream().sorted(IN_ORDER).toList();
    }

    public static UUID idOf(UUID transportGrantId, LocalDate weekOf) {
        return Ids.derive(transportGrantId, "week:" + weekOf);
    }

    /** The Monday of the week that has the day. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The weeks of a grant that overlap the days. */
    public static List<UUID> idsOf(UUID transportGrantId, LocalDate first, LocalDate last) {
        return Stream.iterate(weekOf(first), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> idOf(transportGrantId, monday))
                .toList();
    }

    /** Begins a week with the rides that are not over yet; nothing where there is none. */
    public static List<RideWeekEvent> generate(RideTerms terms, LocalDate monday, List<Ride> wanted, Instant now) {
        var ahead = wanted.stream().filter(ride -> !ride.isOver(now)).toList();
        return ahead.isEmpty()
                ? List.of()
                : List.of(new RideWeekEvent.Generated(
                        terms.transportGrantId(),
                        terms.caseId(),
                        terms.citizenId(),
                        terms.supplierId(),
                        monday,
                        ahead));
    }

    public static RideWeek begin(RideWeekEvent event) {
        if (!(event instanceof RideWeekEvent.Generated first)) {
            throw new IllegalArgumentException("a week of rides begins when it is generated");
        }
        return new RideWeek(
                idOf(first.transportGrantId(), first.weekOf()),
                first.transportGrantId(),
                first.caseId(),
                first.citizenId(),
                first.supplierId(),
                first.weekOf(),
                first.rides());
    }

    /**
     * Brings what is planned from now on in line with what follows from the grant; what is over, cancelled or marked stays.
     *
     * @param wanted the rides that follow from the grant as it is
     */
    // TR-05
    public List<RideWeekEvent> align(@Nullable String supplier, List<Ride> wanted, Instant now) {
        var kept = rides.stream()
                .filter(ride -> !ride.isPlanned() || ride.isOver(now))
                .toList();
        var ids = kept.stream().map(Ride::id).collect(Collectors.toSet());
        var next = Stream.concat(
                        kept.stream(), wanted.stream().filter(ride -> !ids.contains(ride.id()) && !ride.isOver(now)))
                .sorted(IN_ORDER)
                .toList();
        return next.equals(rides) && Objects.equals(supplier, supplierId)
                ? List.of()
                : List.of(new RideWeekEvent.Aligned(supplier, next));
    }

    /** Whether a ride of the span can still be cancelled. */
    public boolean hasCancellable(RideSpan span, Instant now) {
        return cancellable(span, now).findAny().isPresent();
    }

    /** A cancellation after the deadline is told as late, and recorded all the same, so that nobody waits. */
    // TR-03
    public List<RideWeekEvent> cancel(RideSpan span, RideRules rules, Actor by, Instant now) {
        unless(hasCancellable(span, now), "RIDE_NOT_PLANNED");
        return cancellable(span, now)
                .<RideWeekEvent>map(ride -> new RideWeekEvent.Cancelled(
                        ride.id(),
                        new RideMark(by, now, rules.isLate(ride.day(), now) ? RideCode.LATE_CANCELLATION : null)))
                .toList();
    }

    private Stream<Ride> cancellable(RideSpan span, Instant now) {
        return rides.stream().filter(ride -> span.has(ride) && ride.isPlanned() && !ride.isOver(now));
    }

    /** Says once of rides that have begun what became of them. */
    // TR-03
    public List<RideWeekEvent> mark(Map<UUID, RideOutcome> outcomes, Actor by, Instant now) {
        requireMarkable(outcomes.keySet(), now);
        return rides.stream()
                .filter(ride -> outcomes.containsKey(ride.id()))
                .map(ride -> marked(ride, Objects.requireNonNull(outcomes.get(ride.id())), by, now))
                .toList();
    }

    private static RideWeekEvent marked(Ride ride, RideOutcome outcome, Actor by, Instant now) {
        var mark = new RideMark(by, now, outcome.code());
        return outcome.state() == RideState.MISSED
                ? new RideWeekEvent.Missed(ride.id(), mark)
                : new RideWeekEvent.CarriedOut(ride.id(), mark);
    }

    /** Marks what has begun of a list as carried out, but those that are named with another outcome; what is marked stays. */
    // TR-03
    public List<RideWeekEvent> markDay(RideDay list, Map<UUID, RideOutcome> missed, Actor by, Instant now) {
        return list.of(this)
                .filter(ride -> ride.isPlanned() && ride.hasBegun(now))
                .map(ride -> marked(ride, missed.getOrDefault(ride.id(), RideOutcome.CARRIED_OUT), by, now))
                .toList();
    }

    /** The rides of a list among those that are named, each of which can have become what is said of it. */
    public Set<UUID> namedOf(RideDay list, Map<UUID, RideOutcome> missed, Instant now) {
        var named = list.of(this).filter(ride -> missed.containsKey(ride.id())).toList();
        for (var ride : named) {
            var said = Objects.requireNonNull(missed.get(ride.id()));
            boolean same = ride.state() == said.state()
                    && ride.mark() != null
                    && ride.mark().code() == said.code();
            if (!same) {
                requireMarkable(Set.of(ride.id()), now);
            }
        }
        return named.stream().map(Ride::id).collect(Collectors.toSet());
    }

    /** Each of the rides is of this week, planned, and has begun. */
    private void requireMarkable(Set<UUID> rideIds, Instant now) {
        var found = rides.stream().filter(ride -> rideIds.contains(ride.id())).toList();
        unless(found.size() == rideIds.size(), "RIDE_UNKNOWN");
        for (var ride : found) {
            unless(ride.state() != RideState.CANCELLED, "RIDE_CANCELLED");
            unless(ride.isPlanned(), "RIDE_MARKED");
            unless(ride.hasBegun(now), "RIDE_IN_THE_FUTURE");
        }
    }

    @Override
    public List<SupplierAccess> supplierAccess() {
        return supplierId == null ? List.of() : List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public RideWeek apply(RideWeekEvent event) {
        return switch (event) {
            case RideWeekEvent.Generated first -> begin(first);
            case RideWeekEvent.Aligned aligned -> with(aligned.supplierId(), aligned.rides());
            case RideWeekEvent.Cancelled it -> marked(it.rideId(), RideState.CANCELLED, it.mark());
            case RideWeekEvent.CarriedOut it -> marked(it.rideId(), RideState.CARRIED_OUT, it.mark());
            case RideWeekEvent.Missed it -> marked(it.rideId(), RideState.MISSED, it.mark());
        };
    }

    private RideWeek marked(UUID rideId, RideState next, RideMark mark) {
        return with(
                supplierId,
                rides.stream()
                        .map(ride -> ride.id().equals(rideId) ? ride.marked(next, mark) : ride)
                        .toList());
    }

    private RideWeek with(@Nullable String supplier, List<Ride> next) {
        return new RideWeek(id, transportGrantId, caseId, citizenId, supplier, weekOf, next);
    }
}
