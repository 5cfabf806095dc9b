package dk.samvaer.transport.domain.rides;

import static dk.samvaer.transport.domain.rides.GivenRides.GARDEN;
import static dk.samvaer.transport.domain.rides.GivenRides.HOUSE;
import static dk.samvaer.transport.domain.rides.GivenRides.MONDAY;
import static dk.samvaer.transport.domain.rides.GivenRides.RULES;
import static dk.samvaer.transport.domain.rides.GivenRides.schedule;
import static dk.samvaer.transport.domain.rides.GivenRides.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.WorkingDays;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rides follow from a grant, its schedules, the unit and the calendar. */
class GeneratingRidesTest {
    private static final int WEEKS = 30;
    private static final OpeningDays HOUSE_WITHOUT_FRIDAY = new OpeningDays(
            Map.of(HOUSE, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), GARDEN, EnumSet.allOf(DayOfWeek.class)));

    @Test
    void TR_03_a_week_has_the_planned_days_and_directions_with_a_window_round_the_planned_time() {
        var rides = week(terms(planned(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), MONDAY);
        assertThat(rides).extracting(Ride::day).containsExactly(MONDAY, MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(3));
        var first = rides.getFirst();
        assertThat(first.direction()).isEqualTo(Direction.OUTWARD);
        assertThat(first.windowFrom()).isEqualTo("08:20");
        assertThat(first.windowTo()).isEqualTo("08:35");
        assertThat(first.mode()).isEqualTo("TAXI");
        assertThat(first.carrierId()).isEqualTo("TAXA");
        assertThat(first.state()).isEqualTo(RideState.PLANNED);
    }

    @Test
    void TR_03_a_changed_schedule_counts_from_its_first_day() {
        var basis = planned(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .planned(schedule(MONDAY.plusDays(2), DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        assertThat(days(week(terms(basis), MONDAY))).containsExactly(MONDAY, MONDAY.plusDays(3));
        assertThat(days(week(terms(basis), MONDAY.plusWeeks(1))))
                .containsExactly(MONDAY.plusDays(8), MONDAY.plusDays(10));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24",
        "2026-12-25",
        "2027-01-01",
        "2027-03-25",
        "2027-03-26",
        "2027-03-29",
        "2027-05-06",
        "2027-05-17"
    })
    void TR_03_nobody_is_driven_on_a_holiday(LocalDate holiday) {
        assertThat(days(everyDay(holiday, RULES)))
                .contains(holiday.minusDays(holiday.getDayOfWeek() == DayOfWeek.MONDAY ? -1 : 3))
                .doesNotContain(holiday);
    }

    @Test
    void TR_03_the_first_of_May_is_driven_unless_the_municipality_has_closed_it() {
        var may = LocalDate.of(2026, 5, 1);
        var closed = new RideRules(
                RULES.windowBefore(),
                RULES.windowAfter(),
                RULES.cancelBy(),
                Set.of(MonthDay.of(5, 1)),
                Set.of(),
                List.of());
        assertThat(days(everyDay(may, RULES))).contains(may);
        assertThat(days(everyDay(may, closed))).doesNotContain(may).contains(may.minusDays(1));
    }

    @Test
    void TR_05_nobody_is_driven_before_the_start_after_the_end_or_in_a_pause() {
        var basis = planned(DayOfWeek.values()).paused(MONDAY.plusDays(2)).resumed(MONDAY.plusDays(4));
        assertThat(days(week(terms(basis, MONDAY.plusDays(5), null), MONDAY)))
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(4), MONDAY.plusDays(5));
        assertThat(week(terms(basis), MONDAY.minusWeeks(1))).isEmpty();
        var open = planned(DayOfWeek.values()).paused(MONDAY.plusDays(2));
        assertThat(days(week(terms(open), MONDAY))).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(week(terms(open), MONDAY.plusWeeks(3))).isEmpty();
    }

    @Test
    void TR_03_the_rides_go_to_the_unit_of_the_day_and_not_when_it_is_closed() {
        var basis = planned(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .to(HOUSE, LocalDate.EPOCH)
                .to(GARDEN, MONDAY.plusDays(7));
        var terms = terms(basis);
        assertThat(RideGeneration.week(terms, HOUSE_WITHOUT_FRIDAY, RULES, MONDAY))
                .allMatch(ride -> HOUSE.equals(ride.unitId()))
                .extracting(Ride::day)
                .containsOnly(MONDAY.plusDays(3));
        assertThat(RideGeneration.week(terms, HOUSE_WITHOUT_FRIDAY, RULES, MONDAY.plusWeeks(1)))
                .hasSize(4)
                .allMatch(ride -> GARDEN.equals(ride.unitId()));
    }

    @Test
    void TR_02_a_mode_with_a_travel_pass_has_no_rides_from_its_first_day() {
        var terms = new RideTerms(
                GivenRides.GRANT,
                GivenRides.CASE,
                GivenRides.CITIZEN,
                null,
                MONDAY,
                null,
                planned(DayOfWeek.values()),
                List.of(new Dated<>(MONDAY, "TAXI"), new Dated<>(MONDAY.plusDays(2), "BUS")),
                List.of(),
                List.of());
        assertThat(days(week(terms, MONDAY))).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void TR_05_no_more_days_are_driven_than_are_granted() {
        var terms = terms(planned(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), null, 2);
        assertThat(days(week(terms, MONDAY))).containsExactly(MONDAY, MONDAY.plusDays(2));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-22", "2026-10-19"})
    void TR_03_the_local_time_is_the_same_on_both_sides_of_a_change_of_the_clock(LocalDate before) {
        var terms = terms(planned(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), null, null);
        var from = new RideTerms(
                terms.transportGrantId(),
                terms.caseId(),
                terms.citizenId(),
                null,
                before,
                null,
                RideBasis.NONE.planned(schedule(before, DayOfWeek.TUESDAY)),
                List.of(new Dated<>(before, "TAXI")),
                List.of(),
                List.of());
        var winter = week(from, before).getFirst();
        var summer = week(from, before.plusWeeks(1)).getFirst();
        assertThat(summer.windowFrom()).isEqualTo(winter.windowFrom()).isEqualTo("08:20");
        assertThat(Duration.between(at(winter), at(summer))).isNotEqualTo(Duration.ofDays(7));
    }

    @Seeded(1_000)
    void TR_05_whatever_is_granted_and_planned_no_ride_breaks_what_holds_of_its_day(Random random) {
        var terms = GivenRides.random(random);
        var rules = GivenRides.randomRules(random);
        var rides = all(terms, rules);
        assertThat(rides).extracting(Ride::id).doesNotHaveDuplicates();
        assertThat(rides.stream()
                        .collect(Collectors.groupingBy(Ride::day, Collectors.counting()))
                        .values())
                .allMatch(ofDay -> ofDay <= 2);
        rides.forEach(ride -> assertSound(ride, terms, rules));
        rides.stream()
                .collect(Collectors.groupingBy(ride -> RideWeek.weekOf(ride.day())))
                .values()
                .forEach(week -> assertWithinExtent(week, terms));
    }

    @Seeded(300)
    void TR_03_generating_again_gives_the_same_and_a_week_that_stands_does_not_change(Random random) {
        var terms = GivenRides.random(random);
        var rules = GivenRides.randomRules(random);
        assertThat(all(terms, rules)).isEqualTo(all(terms, rules));
        var now = GivenRides.at(MONDAY.plusDays(random.nextInt(200)), random.nextInt(24));
        mondays().forEach(monday -> {
            var wanted = RideGeneration.week(terms, HOUSE_WITHOUT_FRIDAY, rules, monday);
            var begun = RideWeek.generate(terms, monday, wanted, GivenRides.BEFORE);
            if (!begun.isEmpty()) {
                assertThat(RideWeek.begin(begun.getFirst()).align("nsv", wanted, now))
                        .isEmpty();
            }
        });
    }

    private static void assertSound(Ride ride, RideTerms terms, RideRules rules) {
        var day = ride.day();
        assertThat(WorkingDays.isHoliday(day)).as("holiday " + day).isFalse();
        assertThat(rules.closedDays()).doesNotContain(MonthDay.from(day));
        assertThat(day).isAfterOrEqualTo(terms.from());
        assertThat(terms.until() == null || !day.isAfter(terms.until()))
                .as("after the end")
                .isTrue();
        assertThat(terms.basis().pauses())
                .as("in a pause")
                .noneMatch(
                        pause -> !day.isBefore(pause.from()) && (pause.until() == null || !day.isAfter(pause.until())));
        assertThat(HOUSE_WITHOUT_FRIDAY.isOpen(ride.unitId(), day.getDayOfWeek()))
                .as("closed")
                .isTrue();
        assertThat(ride.mode()).isEqualTo("TAXI");
        assertThat(Dated.on(day, terms.directions()).orElse(Set.of(Direction.values())))
                .contains(ride.direction());
        assertThat(ride.windowFrom()).isBeforeOrEqualTo(ride.windowTo());
        assertThat(plannedTimes(terms, ride.direction()))
                .anyMatch(time -> !time.isBefore(ride.windowFrom()) && !time.isAfter(ride.windowTo()));
    }

    private static List<LocalTime> plannedTimes(RideTerms terms, Direction direction) {
        return terms.basis().schedules().stream().map(it -> it.at(direction)).toList();
    }

    /** The extent of the last driven day bounds the days up to it. */
    private static void assertWithinExtent(List<Ride> week, RideTerms terms) {
        var days = week.stream().map(Ride::day).distinct().sorted().toList();
        IntStream.range(0, days.size())
                .forEach(before -> assertThat(Dated.on(days.get(before), terms.extents()))
                        .satisfiesAnyOf(
                                extent -> assertThat(extent).isEmpty(),
                                extent -> assertThat(extent.orElseThrow()).isGreaterThan(before)));
    }

    private static List<Ride> all(RideTerms terms, RideRules rules) {
        return mondays()
                .map(monday -> RideGeneration.week(terms, HOUSE_WITHOUT_FRIDAY, rules, monday))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<LocalDate> mondays() {
        return IntStream.range(0, WEEKS * 3).mapToObj(MONDAY::plusWeeks);
    }

    private static List<Ride> everyDay(LocalDate day, RideRules rules) {
        var monday = RideWeek.weekOf(day);
        var terms = new RideTerms(
                GivenRides.GRANT,
                GivenRides.CASE,
                GivenRides.CITIZEN,
                null,
                monday.minusYears(1),
                null,
                RideBasis.NONE.planned(schedule(monday.minusYears(1), DayOfWeek.values())),
                List.of(new Dated<>(monday.minusYears(1), "TAXI")),
                List.of(),
                List.of());
        return RideGeneration.week(terms, OpeningDays.UNKNOWN, rules, monday);
    }

    private static List<Ride> week(RideTerms terms, LocalDate monday) {
        return RideGeneration.week(terms, OpeningDays.UNKNOWN, RULES, monday);
    }

    private static RideBasis planned(DayOfWeek... days) {
        return RideBasis.NONE.planned(schedule(MONDAY, days));
    }

    private static List<LocalDate> days(List<Ride> rides) {
        return rides.stream().map(Ride::day).distinct().toList();
    }

    private static Instant at(Ride ride) {
        return ride.day().atTime(ride.windowFrom()).atZone(DanishTime.ZONE).toInstant();
    }
}
