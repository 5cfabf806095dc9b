package dk.samvaer.transport.domain.rides;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is cancelled of a week of rides, and what of it is taken back. */
// TR-03
public final class RideCancelling {
    private static final Set<Role> PARTY = EnumSet.of(Role.CITIZEN, Role.GUARDIAN, Role.PARTY_REPRESENTATIVE);

    private final RideWeek week;
    private final RideRules rules;
    private final Instant now;

    RideCancelling(RideWeek week, RideRules rules, Instant now) {
        this.week = week;
        this.rules = rules;
        this.now = now;
    }

    /** Whether a ride of the span can still be cancelled. */
    public boolean isOpen(RideSpan span) {
        return cancellable(span).findAny().isPresent();
    }

    /** A cancellation after the deadline is told as late, and recorded all the same, so that nobody waits. */
    public List<RideWeekEvent> cancel(RideSpan span, Actor by) {
        unless(isOpen(span), "RIDE_NOT_PLANNED");
        return cancellable(span)
                .<RideWeekEvent>map(ride -> new RideWeekEvent.Cancelled(
                        ride.id(),
                        new RideMark(by, now, rules.isLate(ride.day(), now) ? RideCode.LATE_CANCELLATION : null)))
                .toList();
    }

    /** Whether rides of the span are cancelled, and some of them by that person. */
    public boolean isCancelledBy(RideSpan span, Actor by) {
        return cancelled(span).map(RideCancelling::saidBy).anyMatch(by::equals);
    }

    /** Whether that person has taken back cancellations of rides of the span, which are planned again. */
    public boolean isTakenBackBy(RideSpan span, Actor by) {
        var takenBack = week.corrections().stream()
                .filter(it -> it.tookBackCancellation() && it.by().equals(by))
                .map(RideCorrection::rideId)
                .collect(Collectors.toSet());
        return week.rides().stream()
                .anyMatch(ride -> span.has(ride) && ride.isPlanned() && takenBack.contains(ride.id()));
    }

    public boolean hasCancelled(RideSpan span) {
        return cancelled(span).findAny().isPresent();
    }

    /**
     * Takes back all cancellations of the span or, where one cannot be, none: nobody waits for a ride that does not come.
     *
     * @param wanted the rides of the week that follow from the grant as it is; no other one comes back
     */
    // TR-05
    public List<RideWeekEvent> takeBack(RideSpan span, List<Ride> wanted, Actor by) {
        unless(hasCancelled(span), "RIDE_NOT_CANCELLED");
        var planned = wanted.stream().collect(Collectors.toMap(Ride::id, Function.identity()));
        return cancelled(span).map(ride -> takenBack(ride, planned, by)).toList();
    }

    private RideWeekEvent takenBack(Ride ride, Map<UUID, Ride> planned, Actor by) {
        unless(!rules.isLate(ride.day(), now), "RIDE_CANCELLATION_FINAL");
        unless(mayTakeBack(saidBy(ride).role(), by.role()), "RIDE_CANCELLED_BY_OTHERS");
        unless(planned.containsKey(ride.id()), "RIDE_NOT_GRANTED");
        return new RideWeekEvent.TakenBack(
                Objects.requireNonNull(planned.get(ride.id())),
                new RideCorrection(ride.id(), ride.state(), Objects.requireNonNull(ride.mark()), by, now, null));
    }

    private static Actor saidBy(Ride cancelled) {
        return Objects.requireNonNull(cancelled.mark()).by();
    }

    /** The office may always; others what their own side has cancelled: the party, or the supplier. */
    private static boolean mayTakeBack(Role cancelledBy, Role by) {
        return by == Role.TRANSPORT_OFFICE || by == cancelledBy || PARTY.contains(by) && PARTY.contains(cancelledBy);
    }

    private Stream<Ride> cancellable(RideSpan span) {
        return week.rides().stream().filter(ride -> span.has(ride) && ride.isPlanned() && !ride.isOver(now));
    }

    private Stream<Ride> cancelled(RideSpan span) {
        return week.rides().stream().filter(ride -> span.has(ride) && ride.state() == RideState.CANCELLED);
    }
}
