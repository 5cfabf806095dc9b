package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.rides.RideOutcome;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The rides of citizens week by week: read, and marked with what became of them. */
// TR-03
@Service
public class Rides {
    private final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final RidesQueries queries;
    private final KnownCases cases;
    private final TransportSettings settings;
    private final Clock clock;

    Rides(
            Aggregates<RideWeek, RideWeekEvent> weeks,
            RidesQueries queries,
            KnownCases cases,
            TransportSettings settings,
            Clock clock) {
        this.weeks = weeks;
        this.queries = queries;
        this.cases = cases;
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

    public Versioned<RideWeek> mark(UUID weekId, long version, Map<UUID, RideOutcome> outcomes, Actor by) {
        return weeks.change(
                weekId, version, week -> week.marking(by, clock.instant()).mark(outcomes));
    }

    public Versioned<RideWeek> correct(
            UUID weekId, long version, Map<UUID, RideOutcome> outcomes, Confidential reason, Actor by) {
        var now = clock.instant();
        var rules = settings.rideRules();
        return weeks.change(weekId, version, week -> week.marking(by, now).correct(outcomes, reason, rules));
    }

    /** Staff of a supplier see the rides of those who are placed with it today. */
    private void requirePlaced(RideWeek week) {
        if (cases.visible(List.of(week.caseId())).isEmpty()) {
            throw new NotFound(RidesQueries.COLLECTION, week.id());
        }
    }
}
