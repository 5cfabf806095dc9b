package dk.samvaer.transport.domain.rides;

import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rides that follow from a grant; the same from the same, always. */
// TR-03, TR-05
public final class RideGeneration {
    private static final int DAYS = 7;

    private final RideTerms terms;
    private final OpeningDays open;
    private final RideRules rules;

    private RideGeneration(RideTerms terms, OpeningDays open, RideRules rules) {
        this.terms = terms;
        this.open = open;
        this.rules = rules;
    }

    /** The rides of a week, no more days than are granted: where the schedule has more, the first ones of the week. */
    public static List<Ride> week(RideTerms terms, OpeningDays open, RideRules rules, LocalDate monday) {
        return new RideGeneration(terms, open, rules).week(monday);
    }

    private List<Ride> week(LocalDate monday) {
        List<Ride> rides = new ArrayList<>();
        int driven = 0;
        for (int ahead = 0; ahead < DAYS; ahead++) {
            var day = monday.plusDays(ahead);
            var ofDay = isGranted(day, driven) ? on(day) : List.<Ride>of();
            rides.addAll(ofDay);
            driven += ofDay.isEmpty() ? 0 : 1;
        }
        return rides;
    }

    private boolean isGranted(LocalDate day, int drivenBefore) {
        return Dated.on(day, terms.extents())
                .map(extent -> drivenBefore < extent)
                .orElse(true);
    }

    private List<Ride> on(LocalDate day) {
        var schedule = scheduleOn(day).orElse(null);
        var mode = Dated.on(day, terms.modes()).filter(rules::hasRides).orElse(null);
        var unitId = Dated.on(day, terms.basis().destinations()).orElse(null);
        if (schedule == null
                || mode == null
                || !terms.covers(day)
                || !rules.drivesOn(day)
                || !schedule.days().contains(day.getDayOfWeek())
                || !open.isOpen(unitId, day.getDayOfWeek())) {
            return List.of();
        }
        return schedule.directions().stream()
                .filter(direction -> terms.goes(day, direction))
                .map(direction -> new Ride(
                        Ride.idOf(terms.transportGrantId(), day, direction),
                        day,
                        direction,
                        rules.windowFrom(schedule.at(direction)),
                        rules.windowTo(schedule.at(direction)),
                        mode,
                        schedule.carrierId(),
                        schedule.vehicleId(),
                        unitId,
                        RideState.PLANNED,
                        null))
                .toList();
    }

    private Optional<Schedule> scheduleOn(LocalDate day) {
        return terms.basis().schedules().stream()
                .filter(schedule -> !schedule.from().isAfter(day))
                .max(Comparator.comparing(Schedule::from));
    }
}
