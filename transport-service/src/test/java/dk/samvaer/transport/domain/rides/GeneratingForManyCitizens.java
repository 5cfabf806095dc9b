package dk.samvaer.transport.domain.rides;

import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Measures, without a database, how long the rides of many citizens take and how much memory they hold: citizens, weeks. */
public final class GeneratingForManyCitizens {
    private static final int ROUNDS = 5;
    private static final double MEGABYTE = 1024 * 1024;

    private GeneratingForManyCitizens() {}

    public static void main(String[] arguments) {
        int citizens = Integer.parseInt(arguments[0]);
        int weeks = Integer.parseInt(arguments[1]);
        for (int round = 1; round <= ROUNDS; round++) {
            List<RideWeek> kept = new ArrayList<>();
            long before = used();
            long begun = System.nanoTime();
            int unchanged = generate(citizens, weeks, kept);
            double seconds = (System.nanoTime() - begun) / 1e9;
            int rides = kept.stream().mapToInt(week -> week.rides().size()).sum();
            System.out.printf(
                    "%d citizens, %d weeks: %d rides in %.1f s (%.0f/s), %.0f MB where all are kept; unchanged when"
                            + " aligned: %s%n",
                    citizens,
                    weeks,
                    rides,
                    seconds,
                    rides / seconds,
                    (used() - before) / MEGABYTE,
                    unchanged == kept.size());
        }
    }

    private static int generate(int citizens, int weeks, List<RideWeek> kept) {
        int unchanged = 0;
        for (int citizen = 0; citizen < citizens; citizen++) {
            var terms = terms(citizen);
            for (int week = 0; week < weeks; week++) {
                var monday = GivenRides.MONDAY.plusWeeks(week);
                var rides = RideGeneration.week(terms, OpeningDays.UNKNOWN, GivenRides.RULES, monday);
                for (var first : RideWeek.generate(terms, monday, rides, GivenRides.BEFORE)) {
                    var begun = RideWeek.begin(first);
                    unchanged += begun.align("nsv", rides, GivenRides.BEFORE).isEmpty() ? 1 : 0;
                    kept.add(begun);
                }
            }
        }
        return unchanged;
    }

    private static RideTerms terms(int citizen) {
        var days =
                List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY).toArray(DayOfWeek[]::new);
        var same = GivenRides.terms(RideBasis.NONE.planned(GivenRides.schedule(GivenRides.MONDAY, days)));
        return new RideTerms(
                new UUID(citizen, citizen),
                new UUID(1, citizen),
                new UUID(2, citizen),
                "nsv",
                same.from(),
                null,
                same.basis(),
                same.modes(),
                same.directions(),
                same.extents());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
