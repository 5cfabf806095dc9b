package dk.samvaer.transport.domain.rides;

import static dk.samvaer.transport.domain.rides.Direction.HOMEWARD;
import static dk.samvaer.transport.domain.rides.Direction.OUTWARD;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grants as rides are generated from them, made up or at random. */
public final class GivenRides {
    public static final UUID GRANT = UUID.fromString("6f1f4f0a-2f0d-4c2b-8a35-4a7b0f6d9c21");
    public static final UUID CASE = UUID.fromString("0b5b3f6e-6a51-4f0e-9a55-0d3f0c6f2b11");
    public static final UUID CITIZEN = UUID.fromString("a4f2d2f8-15d3-4b59-8f0e-6f9c1c6a7b01");
    static final UUID HOUSE = UUID.fromString("1250075f-6ac5-5768-b276-6c08fad1b74d");
    static final UUID GARDEN = UUID.fromString("2250075f-6ac5-5768-b276-6c08fad1b74d");
    static final Actor OFFICE = new Actor("olga", Role.TRANSPORT_OFFICE);
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final RideRules RULES = new RideRules(
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            LocalTime.of(16, 0),
            Set.of(),
            Set.of("BUS"),
            List.of(new Dated<>(LocalDate.of(2020, 1, 1), 40), new Dated<>(LocalDate.of(2026, 1, 1), 10)));
    static final Instant BEFORE = at(MONDAY.minusDays(7), 9);

    private GivenRides() {}

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(DanishTime.ZONE).toInstant();
    }

    public static Schedule schedule(LocalDate from, DayOfWeek... days) {
        return new Schedule(
                from,
                null,
                null,
                Set.copyOf(List.of(days)),
                Set.of(OUTWARD, HOMEWARD),
                LocalTime.of(8, 30),
                LocalTime.of(15, 0),
                "TAXA",
                "T1",
                List.of(RideNeed.WHEELCHAIR));
    }

    public static RideTerms terms(RideBasis basis) {
        return terms(basis, null, null);
    }

    static RideTerms terms(RideBasis basis, @Nullable LocalDate until, @Nullable Integer days) {
        return new RideTerms(
                GRANT,
                CASE,
                CITIZEN,
                "nsv",
                MONDAY,
                until,
                basis,
                List.of(new Dated<>(MONDAY, "TAXI")),
                List.of(),
                days == null ? List.of() : List.of(new Dated<>(LocalDate.EPOCH, days)));
    }

    public static RideWeek week(RideTerms terms, LocalDate monday, RideRules rules) {
        var rides = RideGeneration.week(terms, OpeningDays.UNKNOWN, rules, monday);
        return RideWeek.begin(RideWeek.generate(terms, monday, rides, BEFORE).getFirst());
    }

    static RideWeek week(DayOfWeek... days) {
        return week(terms(RideBasis.NONE.planned(schedule(MONDAY, days))), MONDAY, RULES);
    }

    /** A grant with some changes over half a year round a summer or a winter change of the clock. */
    static RideTerms random(Random random) {
        var first = MONDAY.plusDays(random.nextInt(300));
        var basis = RideBasis.NONE;
        for (int planned = 0; planned <= random.nextInt(3); planned++) {
            basis = basis.planned(randomSchedule(random, first.plusDays(random.nextInt(90))));
        }
        for (int moved = 0; moved < random.nextInt(3); moved++) {
            basis = basis.to(random.nextBoolean() ? HOUSE : GARDEN, first.plusDays(random.nextInt(90)));
        }
        if (random.nextBoolean()) {
            basis = basis.paused(first.plusDays(random.nextInt(60)));
            basis = random.nextBoolean() ? basis.resumed(first.plusDays(60 + random.nextInt(20))) : basis;
        }
        return new RideTerms(
                GRANT,
                CASE,
                CITIZEN,
                "nsv",
                random.nextInt(10) == 0 ? null : first,
                random.nextBoolean() ? null : first.plusDays(random.nextInt(120)),
                basis,
                Stream.of("TAXI", "BUS", "TAXI")
                        .limit(1 + random.nextInt(3))
                        .map(mode -> new Dated<>(first.plusDays(random.nextInt(100)), mode))
                        .toList(),
                randomDirections(random, first),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(any -> new Dated<>(first.plusDays(random.nextInt(90)), 1 + random.nextInt(5)))
                        .toList());
    }

    private static List<Dated<Set<Direction>>> randomDirections(Random random, LocalDate first) {
        return random.nextBoolean()
                ? List.of()
                : List.of(
                        new Dated<>(first, Set.of(Direction.values())),
                        new Dated<>(first.plusDays(20), Set.of(OUTWARD)));
    }

    private static Schedule randomSchedule(Random random, LocalDate from) {
        var days = Stream.of(DayOfWeek.values())
                .filter(day -> random.nextBoolean())
                .toList();
        var ways = List.of(Set.of(OUTWARD), Set.of(HOMEWARD), Set.of(OUTWARD, HOMEWARD));
        return new Schedule(
                from,
                null,
                null,
                days.isEmpty() ? Set.of(DayOfWeek.MONDAY) : Set.copyOf(days),
                ways.get(random.nextInt(3)),
                LocalTime.of(random.nextInt(12), random.nextInt(60)),
                LocalTime.of(12 + random.nextInt(12), random.nextInt(60)),
                random.nextBoolean() ? "TAXA" : null,
                null,
                List.of());
    }

    static RideRules randomRules(Random random) {
        return new RideRules(
                Duration.ofMinutes(random.nextInt(30)),
                Duration.ofMinutes(random.nextInt(30)),
                LocalTime.of(16, 0),
                random.nextBoolean() ? Set.of() : Set.of(MonthDay.of(5, 1)),
                Set.of("BUS"),
                List.of());
    }

    static <T> T any(Random random, Collection<T> of) {
        return of.stream().skip(random.nextInt(of.size())).findFirst().orElseThrow();
    }
}
