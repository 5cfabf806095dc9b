package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.NotFound;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.rides.RideOutcome;
import dk.samvaer.transport.domain.rides.RideSpan;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The rides of citizens week by week: read, cancelled, and marked with what became of them. */
// TR-03
@Service
public class Rides {
    private final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final RidesQueries queries;
    private final KnownCases cases;
    private final RideAlignment alignment;
    private final TransportSettings settings;
    private final Clock clock;

    Rides(
            Aggregates<RideWeek, RideWeekEvent> weeks,
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            RidesQueries queries,
            KnownCases cases,
            RideAlignment alignment,
            TransportSettings settings,
            Clock clock) {
        this.weeks = weeks;
        this.grants = grants;
        this.queries = queries;
        this.cases = cases;
        this.alignment = alignment;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotFound where it is not the caller's; for staff of a supplier, where the citizen is not placed with it today */
    public Versioned<RideWeek> read(UUID id) {
        var week = weeks.read(id);
        requirePlaced(week.state());
        return week;
    }

    /** The weeks that overlap the days. A page may hold fewer than it could where some are not the caller's to see today. */
    public Page<RideWeek> list(RidesQueries.Filter filter, LocalDate first, LocalDate last, Paging paging) {
        return queries.between(first, last, filter, paging).mapAll(ids -> {
            var found = weeks.readVisible(ids);
            var visible = cases.visible(
                    found.stream().map(RideWeek::caseId).distinct().toList());
            return found.stream()
                    .filter(week -> visible.contains(week.caseId()))
                    .toList();
        });
    }

    /**
     * Cancels the rides of some days, also of weeks that have no rides yet. The same request again changes nothing.
     *
     * @return the weeks that it changed
     * @throws NotFound where the grant is not the caller's
     */
    public List<RideWeek> cancel(UUID transportGrantId, RideSpan span, Actor by) {
        requireOwn(transportGrantId);
        RuleViolation.unless(!span.last().isAfter(lastCancellable()), "RIDE_TOO_FAR_AHEAD");
        alignment.generate(transportGrantId, span.last());
        var now = clock.instant();
        var found = RideWeek.idsOf(transportGrantId, span.first(), span.last()).stream()
                .flatMap(id -> ifThere(id).stream())
                .toList();
        var open = found.stream()
                .filter(week -> week.state().hasCancellable(span, now))
                .toList();
        return open.isEmpty()
                ? cancelledBefore(found)
                : open.stream().map(week -> cancel(week, span, by)).toList();
    }

    private LocalDate lastCancellable() {
        return DanishTime.day(clock.instant()).plusYears(1);
    }

    private RideWeek cancel(Versioned<RideWeek> week, RideSpan span, Actor by) {
        var now = clock.instant();
        var rules = settings.rideRules();
        return weeks.change(week.state().id(), week.version(), it -> it.cancel(span, rules, by, now))
                .state();
    }

    private List<RideWeek> cancelledBefore(List<Versioned<RideWeek>> found) {
        var before = found.stream()
                .flatMap(week -> weeks.repeated(week.state().id()).stream())
                .map(Versioned::state)
                .toList();
        RuleViolation.unless(!before.isEmpty(), "RIDE_NOT_PLANNED");
        return before;
    }

    public Versioned<RideWeek> mark(UUID weekId, long version, Map<UUID, RideOutcome> outcomes, Actor by) {
        return weeks.change(weekId, version, week -> week.mark(outcomes, by, clock.instant()));
    }

    private Optional<Versioned<RideWeek>> ifThere(UUID id) {
        try {
            return Optional.of(read(id));
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

    /** Staff of a supplier see the rides of those who are placed with it today. */
    private void requirePlaced(RideWeek week) {
        if (cases.visible(List.of(week.caseId())).isEmpty()) {
            throw new NotFound(RidesQueries.COLLECTION, week.id());
        }
    }
}
