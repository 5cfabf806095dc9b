package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideCancelling;
import dk.samvaer.transport.domain.rides.RideSpan;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Cancels the rides of some days, and takes cancellations back. */
// TR-03
@Service
public class RideCancellations {
    private final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final Rides rides;
    private final KnownCases cases;
    private final RideAlignment alignment;
    private final WantedRides wanted;
    private final TransportSettings settings;
    private final Clock clock;

    RideCancellations(
            Aggregates<RideWeek, RideWeekEvent> weeks,
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            Rides rides,
            KnownCases cases,
            RideAlignment alignment,
            WantedRides wanted,
            TransportSettings settings,
            Clock clock) {
        this.weeks = weeks;
        this.grants = grants;
        this.rides = rides;
        this.cases = cases;
        this.alignment = alignment;
        this.wanted = wanted;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Cancels the rides of some days, also of weeks that have no rides yet. The same request again changes nothing.
     *
     * @return the weeks with the rides that the caller has cancelled
     * @throws NotFound where the grant is not the caller's
     */
    public List<RideWeek> cancel(UUID transportGrantId, RideSpan span, Actor by) {
        requireOwn(transportGrantId);
        RuleViolation.unless(!span.last().isAfter(lastCancellable()), "RIDE_TOO_FAR_AHEAD");
        ActKey.setAside(() -> alignment.generate(transportGrantId, span.last()));
        var found = found(transportGrantId, span);
        var open = found.stream()
                .filter(week -> isRepeat(week) || cancelling(week.state()).isOpen(span))
                .toList();
        return open.isEmpty()
                ? doneBefore(found, week -> cancelling(week).isCancelledBy(span, by), "RIDE_NOT_PLANNED")
                : open.stream().map(week -> cancel(week, span, by)).toList();
    }

    /**
     * Takes back all cancellations of some days or, where one cannot be, none. The same request again changes nothing.
     *
     * @return the weeks with the rides that the caller has taken back
     * @throws NotFound where the grant is not the caller's
     */
    public List<RideWeek> takeBack(UUID transportGrantId, RideSpan span, Actor by) {
        requireOwn(transportGrantId);
        var found = found(transportGrantId, span);
        var cancelled = found.stream()
                .filter(week -> isRepeat(week) || cancelling(week.state()).hasCancelled(span))
                .toList();
        cancelled.stream()
                .filter(week -> !isRepeat(week))
                .forEach(week -> cancelling(week.state()).takeBack(span, planned(week.state()), by));
        return cancelled.isEmpty()
                ? doneBefore(found, week -> cancelling(week).isTakenBackBy(span, by), "RIDE_NOT_CANCELLED")
                : cancelled.stream().map(week -> takeBack(week, span, by)).toList();
    }

    /** Whether the same request, by its key, has changed the week before; to change it once more answers with the week as it is. */
    private boolean isRepeat(Versioned<RideWeek> week) {
        return weeks.repeated(week.state().id()).isPresent();
    }

    private LocalDate lastCancellable() {
        return DanishTime.day(clock.instant()).plusYears(1);
    }

    private RideWeek cancel(Versioned<RideWeek> week, RideSpan span, Actor by) {
        return weeks.change(
                        week.state().id(), week.version(), it -> cancelling(it).cancel(span, by))
                .state();
    }

    private RideWeek takeBack(Versioned<RideWeek> week, RideSpan span, Actor by) {
        var planned = planned(week.state());
        return weeks.change(
                        week.state().id(), week.version(), it -> cancelling(it).takeBack(span, planned, by))
                .state();
    }

    private List<Ride> planned(RideWeek week) {
        return wanted.week(week.transportGrantId(), week.weekOf());
    }

    private RideCancelling cancelling(RideWeek week) {
        return week.cancelling(settings.rideRules(), clock.instant());
    }

    private List<Versioned<RideWeek>> found(UUID transportGrantId, RideSpan span) {
        return RideWeek.idsOf(transportGrantId, span.first(), span.last()).stream()
                .flatMap(id -> ifThere(id).stream())
                .toList();
    }

    /** A request whose answer was lost comes again; nothing is left to do. */
    private static List<RideWeek> doneBefore(
            List<Versioned<RideWeek>> found, Predicate<RideWeek> done, String otherwise) {
        var before = found.stream().map(Versioned::state).filter(done).toList();
        RuleViolation.unless(!before.isEmpty(), otherwise);
        return before;
    }

    private Optional<Versioned<RideWeek>> ifThere(UUID id) {
        try {
            return Optional.of(rides.read(id));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /** Before anything is written. */
    private void requireOwn(UUID transportGrantId) {
        boolean own = grants.find(transportGrantId)
                .filter(grant -> !cases.visible(List.of(grant.caseId())).isEmpty())
                .isPresent();
        if (!own) {
            throw new NotFound(TransportGrantsQueries.COLLECTION, transportGrantId);
        }
    }
}
