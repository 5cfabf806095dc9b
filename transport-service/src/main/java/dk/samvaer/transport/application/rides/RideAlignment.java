package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideGeneration;
import dk.samvaer.transport.domain.rides.RideRules;
import dk.samvaer.transport.domain.rides.RideTerms;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import dk.samvaer.transport.persistence.rides.RidesDue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Brings the rides of grants in line with the grants as they are: weeks that have no rides yet are written together, those that differ are
 * changed, and where nothing differs nothing is written. May be repeated, and by two instances at once.
 */
// TR-03, TR-05
@Service
public class RideAlignment {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final WantedRides wanted;
    private final RidesDue due;
    private final TransportSettings settings;
    private final Clock clock;

    RideAlignment(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            Aggregates<RideWeek, RideWeekEvent> weeks,
            WantedRides wanted,
            RidesDue due,
            TransportSettings settings,
            Clock clock) {
        this.grants = grants;
        this.weeks = weeks;
        this.wanted = wanted;
        this.due = due;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many weeks were written for the first time, and how many changed. */
    public record Written(int generated, int changed) {
        static final Written NOTHING = new Written(0, 0);

        Written and(Written more) {
            return new Written(generated + more.generated, changed + more.changed);
        }
    }

    /**
     * Aligns grants, with one query for each kind of document. The marks are read first, so that what changes meanwhile stays due. It moves
     * the mark of no grant of which a week could not be written.
     */
    public Written align(List<UUID> grantIds) {
        var now = clock.instant();
        var marks = due.marks(grantIds);
        var found = grants.findVersioned(grantIds).stream()
                .filter(grant -> isRead(grant, marks))
                .map(Versioned::state)
                .toList();
        var terms = wanted.terms(found);
        var written = write(terms, horizon(now), now);
        var monday = RideWeek.weekOf(DanishTime.day(now));
        var over = terms.stream()
                .filter(it -> it.isOverBefore(monday))
                .map(RideTerms::transportGrantId)
                .collect(Collectors.toSet());
        due.rest(only(marks, over::contains));
        due.move(only(marks, id -> !over.contains(id)), DanishTime.startOf(monday.plusWeeks(1)));
        return written;
    }

    private static Map<UUID, RidesDue.Mark> only(Map<UUID, RidesDue.Mark> marks, Predicate<UUID> which) {
        Map<UUID, RidesDue.Mark> some = new HashMap<>(marks);
        some.keySet().removeIf(which.negate());
        return some;
    }

    /** Generates the rides of one grant to that day, also beyond the weeks that are generated for all. */
    public Written generate(UUID grantId, LocalDate day) {
        var now = clock.instant();
        return write(wanted.terms(grants.findAll(List.of(grantId))), RideWeek.weekOf(day), now);
    }

    private LocalDate horizon(Instant now) {
        return RideWeek.weekOf(DanishTime.day(now)).plusWeeks(settings.rides().weeksAhead());
    }

    /** A grant that was changed between the two reads stays due. */
    private static boolean isRead(Versioned<TransportGrant> grant, Map<UUID, RidesDue.Mark> marks) {
        var mark = marks.get(grant.state().id());
        boolean same = mark != null && mark.version() == grant.version();
        if (!same) {
            marks.remove(grant.state().id());
        }
        return same;
    }

    private Written write(List<RideTerms> all, LocalDate last, Instant now) {
        var first = RideWeek.weekOf(DanishTime.day(now));
        if (last.isBefore(first)) {
            return Written.NOTHING;
        }
        var open = wanted.openingDays(all);
        var there = weeks
                .findAll(all.stream()
                        .flatMap(terms -> RideWeek.idsOf(terms.transportGrantId(), first, last).stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(RideWeek::id, Function.identity()));
        var batch = new Batch(open, settings.rideRules(), there, now);
        all.forEach(terms ->
                first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).forEach(monday -> batch.add(terms, monday)));
        return batch.write();
    }

    /** What is to be written of some grants. */
    private final class Batch {
        private final OpeningDays open;
        private final RideRules rules;
        private final Map<UUID, RideWeek> there;
        private final Instant now;
        private final List<List<RideWeekEvent>> beginnings = new ArrayList<>();
        private final Map<UUID, Wanted> changes = new HashMap<>();

        Batch(OpeningDays open, RideRules rules, Map<UUID, RideWeek> there, Instant now) {
            this.open = open;
            this.rules = rules;
            this.there = there;
            this.now = now;
        }

        void add(RideTerms terms, LocalDate monday) {
            var wanted = new Wanted(terms, monday, RideGeneration.week(terms, open, rules, monday));
            var week = there.get(RideWeek.idOf(terms.transportGrantId(), monday));
            if (week == null) {
                var first = wanted.beginning(now);
                if (!first.isEmpty()) {
                    beginnings.add(first);
                }
            } else if (!wanted.changes(week, now).isEmpty()) {
                changes.put(week.id(), wanted);
            }
        }

        Written write() {
            var taken = weeks.beginAll(beginnings);
            changes.forEach((id, wanted) -> weeks.changeInternally(id, week -> wanted.changes(week, now)));
            return new Written(beginnings.size() - taken.size(), changes.size());
        }
    }

    /** The rides that follow from a grant in a week. */
    private record Wanted(RideTerms terms, LocalDate monday, List<Ride> rides) {
        List<RideWeekEvent> beginning(Instant now) {
            return RideWeek.generate(terms, monday, rides, now);
        }

        List<RideWeekEvent> changes(RideWeek week, Instant now) {
            return week.align(terms.supplierId(), rides, now);
        }
    }
}
