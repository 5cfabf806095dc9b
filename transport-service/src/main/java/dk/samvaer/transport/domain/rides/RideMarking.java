package dk.samvaer.transport.domain.rides;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the transport office says became of the rides of a week: once, and corrected where it was wrong. */
// TR-03
public final class RideMarking {
    private final RideWeek week;
    private final Actor by;
    private final Instant now;

    RideMarking(RideWeek week, Actor by, Instant now) {
        this.week = week;
        this.by = by;
        this.now = now;
    }

    /** Says once of rides that have begun what became of them. */
    public List<RideWeekEvent> mark(Map<UUID, RideOutcome> outcomes) {
        require(outcomes.keySet()).forEach(this::requireMarkable);
        return week.rides().stream()
                .filter(ride -> outcomes.containsKey(ride.id()))
                .map(ride -> marked(ride, said(outcomes, ride)))
                .toList();
    }

    /** Marks what has begun of a list as carried out, but those that are named with another outcome; what is marked stays. */
    public List<RideWeekEvent> markDay(RideDay list, Map<UUID, RideOutcome> missed) {
        return list.of(week)
                .filter(ride -> ride.isPlanned() && ride.hasBegun(now))
                .map(ride -> marked(ride, missed.getOrDefault(ride.id(), RideOutcome.CARRIED_OUT)))
                .toList();
    }

    /** The rides of a list among those that are named, each of which can have become what is said of it. */
    public Set<UUID> namedOf(RideDay list, Map<UUID, RideOutcome> missed) {
        var named = list.of(week).filter(ride -> missed.containsKey(ride.id())).toList();
        named.stream().filter(ride -> !said(missed, ride).isOf(ride)).forEach(this::requireMarkable);
        return named.stream().map(Ride::id).collect(Collectors.toSet());
    }

    /** Says of rides that are marked that something else became of them, within the days that are set for it. */
    public List<RideWeekEvent> correct(Map<UUID, RideOutcome> outcomes, Confidential reason, RideRules rules) {
        return require(outcomes.keySet()).stream()
                .map(ride -> corrected(ride, said(outcomes, ride), reason, rules))
                .toList();
    }

    private RideWeekEvent corrected(Ride ride, RideOutcome outcome, Confidential reason, RideRules rules) {
        unless(ride.state() != RideState.CANCELLED, "RIDE_CANCELLED");
        unless(!ride.isPlanned(), "RIDE_NOT_MARKED");
        unless(!outcome.isOf(ride), "RIDE_OUTCOME_THE_SAME");
        unless(rules.isCorrectable(ride.day(), now), "RIDE_OUTCOME_FINAL");
        var before = Objects.requireNonNull(ride.mark());
        return new RideWeekEvent.Corrected(
                outcome.state(),
                new RideMark(by, now, outcome.code()),
                new RideCorrection(ride.id(), ride.state(), before, by, now, reason));
    }

    private RideWeekEvent marked(Ride ride, RideOutcome outcome) {
        var mark = new RideMark(by, now, outcome.code());
        return outcome.state() == RideState.MISSED
                ? new RideWeekEvent.Missed(ride.id(), mark)
                : new RideWeekEvent.CarriedOut(ride.id(), mark);
    }

    private static RideOutcome said(Map<UUID, RideOutcome> outcomes, Ride ride) {
        return Objects.requireNonNull(outcomes.get(ride.id()));
    }

    private List<Ride> require(Set<UUID> rideIds) {
        var found = week.rides().stream()
                .filter(ride -> rideIds.contains(ride.id()))
                .toList();
        unless(found.size() == rideIds.size(), "RIDE_UNKNOWN");
        return found;
    }

    private void requireMarkable(Ride ride) {
        unless(ride.state() != RideState.CANCELLED, "RIDE_CANCELLED");
        unless(ride.isPlanned(), "RIDE_MARKED");
        unless(ride.hasBegun(now), "RIDE_IN_THE_FUTURE");
    }
}
