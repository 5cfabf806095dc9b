package dk.samvaer.transport.domain.rides;

import static dk.samvaer.transport.domain.rides.GivenRides.BEFORE;
import static dk.samvaer.transport.domain.rides.GivenRides.MONDAY;
import static dk.samvaer.transport.domain.rides.GivenRides.OFFICE;
import static dk.samvaer.transport.domain.rides.GivenRides.RULES;
import static dk.samvaer.transport.domain.rides.GivenRides.at;
import static dk.samvaer.transport.domain.rides.GivenRides.schedule;
import static dk.samvaer.transport.domain.rides.GivenRides.terms;
import static dk.samvaer.transport.domain.rides.GivenRides.week;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the rides of a week. */
class CancellingAndMarkingRidesTest {
    private static final LocalDate THURSDAY_3 = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY_4 = MONDAY.plusDays(4);

    private final RideWeek week = week(WEDNESDAY, THURSDAY, FRIDAY);
    private final Ride thursday = ride(THURSDAY_3, Direction.OUTWARD);

    @Test
    void TR_03_rides_of_a_span_are_cancelled_in_time_until_the_deadline_of_the_day_before() {
        var events = week.cancelling(RULES, at(THURSDAY_3.minusDays(1), 16)).cancel(span(THURSDAY_3, FRIDAY_4), OFFICE);
        var cancelled = after(week, events);
        assertThat(cancelled.rides().stream().filter(ride -> ride.state() == RideState.CANCELLED))
                .hasSize(4)
                .allMatch(ride -> code(ride) == null);
        assertThat(cancelled.rides().getFirst().state()).isEqualTo(RideState.PLANNED);
    }

    @Test
    void TR_03_a_late_cancellation_is_told_as_late_and_recorded_so_that_nobody_waits() {
        var late = at(THURSDAY_3.minusDays(1), 16).plusSeconds(1);
        var cancelled = after(week, week.cancelling(RULES, late).cancel(span(THURSDAY_3, FRIDAY_4), OFFICE));
        assertThat(ride(cancelled, THURSDAY_3, Direction.HOMEWARD).state()).isEqualTo(RideState.CANCELLED);
        assertThat(code(ride(cancelled, THURSDAY_3, Direction.HOMEWARD))).isEqualTo(RideCode.LATE_CANCELLATION);
        assertThat(code(ride(cancelled, FRIDAY_4, Direction.HOMEWARD))).isNull();
    }

    @Test
    void TR_03_one_direction_is_cancelled_alone() {
        var span = new RideSpan(THURSDAY_3, THURSDAY_3, Set.of(Direction.HOMEWARD));
        var cancelled = after(week, week.cancelling(RULES, BEFORE).cancel(span, OFFICE));
        assertThat(ride(cancelled, THURSDAY_3, Direction.OUTWARD).state()).isEqualTo(RideState.PLANNED);
        assertThat(ride(cancelled, THURSDAY_3, Direction.HOMEWARD).state()).isEqualTo(RideState.CANCELLED);
    }

    @Test
    void TR_03_what_is_over_or_cancelled_or_not_planned_cannot_be_cancelled() {
        var span = span(THURSDAY_3, THURSDAY_3);
        var cancelled = after(week, week.cancelling(RULES, BEFORE).cancel(span, OFFICE));
        refused("RIDE_NOT_PLANNED", () -> cancelled.cancelling(RULES, BEFORE).cancel(span, OFFICE));
        refused(
                "RIDE_NOT_PLANNED",
                () -> week.cancelling(RULES, at(THURSDAY_3, 18)).cancel(span, OFFICE));
        refused("RIDE_NOT_PLANNED", () -> week.cancelling(RULES, BEFORE).cancel(span(MONDAY, MONDAY), OFFICE));
        var ofTheAfternoon =
                after(week, week.cancelling(RULES, at(THURSDAY_3, 12)).cancel(span, OFFICE));
        assertThat(ride(ofTheAfternoon, THURSDAY_3, Direction.OUTWARD).state()).isEqualTo(RideState.PLANNED);
        assertThat(ride(ofTheAfternoon, THURSDAY_3, Direction.HOMEWARD).state()).isEqualTo(RideState.CANCELLED);
    }

    @Test
    void TR_03_a_ride_that_has_begun_is_marked_once() {
        var carried = after(week, mark(week, thursday, RideOutcome.CARRIED_OUT, at(THURSDAY_3, 9)));
        assertThat(ride(carried, THURSDAY_3, Direction.OUTWARD).state()).isEqualTo(RideState.CARRIED_OUT);
        var missed = after(week, mark(week, thursday, RideOutcome.CITIZEN_NOT_THERE, at(THURSDAY_3, 9)));
        assertThat(ride(missed, THURSDAY_3, Direction.OUTWARD).state()).isEqualTo(RideState.MISSED);
        assertThat(code(ride(missed, THURSDAY_3, Direction.OUTWARD))).isEqualTo(RideCode.CITIZEN_NOT_THERE);
        refused("RIDE_MARKED", () -> mark(carried, thursday, RideOutcome.CARRIED_OUT, at(FRIDAY_4, 9)));
        refused("RIDE_MARKED", () -> mark(missed, thursday, RideOutcome.CARRIED_OUT, at(FRIDAY_4, 9)));
    }

    @Test
    void TR_03_nothing_is_said_of_a_ride_of_the_future_or_a_cancelled_or_unknown_one() {
        refused("RIDE_IN_THE_FUTURE", () -> mark(week, thursday, RideOutcome.CARRIED_OUT, at(THURSDAY_3, 8)));
        var cancelled = after(week, week.cancelling(RULES, BEFORE).cancel(span(THURSDAY_3, THURSDAY_3), OFFICE));
        refused("RIDE_CANCELLED", () -> mark(cancelled, thursday, RideOutcome.CARRIED_OUT, at(FRIDAY_4, 9)));
        refused(
                "RIDE_UNKNOWN",
                () -> week.marking(OFFICE, at(FRIDAY_4, 9)).mark(Map.of(UUID.randomUUID(), RideOutcome.CARRIED_OUT)));
    }

    @Test
    void TR_03_the_list_of_a_vehicle_marks_what_has_begun_but_what_is_named_as_missed() {
        var list = new RideDay(THURSDAY_3, "TAXA", "T1");
        var missed = Map.of(thursday.id(), RideOutcome.VEHICLE_NOT_THERE);
        var marked = after(week, week.marking(OFFICE, at(THURSDAY_3, 18)).markDay(list, missed));
        assertThat(ride(marked, THURSDAY_3, Direction.OUTWARD).state()).isEqualTo(RideState.MISSED);
        assertThat(ride(marked, THURSDAY_3, Direction.HOMEWARD).state()).isEqualTo(RideState.CARRIED_OUT);
        assertThat(ride(marked, FRIDAY_4, Direction.OUTWARD).state()).isEqualTo(RideState.PLANNED);
        assertThat(marked.marking(OFFICE, at(FRIDAY_4, 9)).markDay(list, missed))
                .isEmpty();
        assertThat(week.marking(OFFICE, at(FRIDAY_4, 9)).markDay(new RideDay(THURSDAY_3, "TAXA", "T2"), Map.of()))
                .isEmpty();
        assertThat(marked.marking(OFFICE, at(FRIDAY_4, 9)).namedOf(list, missed))
                .containsExactly(thursday.id());
        var otherwise = Map.of(thursday.id(), RideOutcome.CITIZEN_NOT_THERE);
        refused("RIDE_MARKED", () -> marked.marking(OFFICE, at(FRIDAY_4, 9)).namedOf(list, otherwise));
    }

    @Test
    void TR_05_a_changed_grant_removes_what_is_planned_ahead_and_leaves_what_is_over_cancelled_or_marked() {
        var now = at(THURSDAY_3, 12);
        var cancelled = after(week, week.cancelling(RULES, BEFORE).cancel(span(FRIDAY_4, FRIDAY_4), OFFICE));
        var marked = after(cancelled, mark(cancelled, thursday, RideOutcome.CARRIED_OUT, now));
        var ended = after(marked, marked.align("nsv", List.of(), now));
        assertThat(ended.rides())
                .extracting(Ride::state)
                .containsExactly(
                        RideState.PLANNED,
                        RideState.PLANNED,
                        RideState.CARRIED_OUT,
                        RideState.CANCELLED,
                        RideState.CANCELLED);
        assertThat(ended.align("nsv", List.of(), now)).isEmpty();
        var again = RideGeneration.week(
                terms(RideBasis.NONE.planned(schedule(MONDAY, WEDNESDAY, THURSDAY, FRIDAY))),
                OpeningDays.UNKNOWN,
                RULES,
                MONDAY);
        var resumed = after(ended, ended.align("nsv", again, now));
        assertThat(ride(resumed, FRIDAY_4, Direction.OUTWARD).state()).isEqualTo(RideState.CANCELLED);
        assertThat(ride(resumed, THURSDAY_3, Direction.HOMEWARD).state()).isEqualTo(RideState.PLANNED);
    }

    /** Whatever people do in whatever order: a ride that is no longer planned never changes again, and none appears twice or in the past. */
    @Seeded(500)
    void TR_03_TR_05_under_random_acts_what_became_of_a_ride_stays(Random random) {
        var state = week;
        Map<UUID, Ride> said = new HashMap<>();
        var now = BEFORE;
        for (int act = 0; act < 25; act++) {
            now = now.plusSeconds(random.nextInt(60 * 60 * 16));
            var before = state;
            state = after(state, someAct(random, state, now));
            assertThat(state.rides()).extracting(Ride::id).doesNotHaveDuplicates();
            for (var ride : state.rides()) {
                var known = said.get(ride.id());
                assertThat(known == null || known.equals(ride))
                        .as("what was said stays")
                        .isTrue();
                if (!ride.isPlanned()) {
                    said.put(ride.id(), ride);
                }
            }
            assertThat(state.rides()).extracting(Ride::id).containsAll(said.keySet());
            assertNothingAddedThatIsOver(before, state, now);
        }
    }

    private static void assertNothingAddedThatIsOver(RideWeek before, RideWeek after, Instant now) {
        var known = before.rides().stream().map(Ride::id).toList();
        assertThat(after.rides()).filteredOn(ride -> !known.contains(ride.id())).noneMatch(ride -> ride.isOver(now));
    }

    private static List<RideWeekEvent> someAct(Random random, RideWeek state, Instant now) {
        try {
            return switch (random.nextInt(4)) {
                case 0 -> {
                    var first = MONDAY.plusDays(random.nextInt(7));
                    yield state.cancelling(RULES, now).cancel(span(first, first.plusDays(random.nextInt(3))), OFFICE);
                }
                case 1 -> {
                    var ride = state.rides().isEmpty() ? null : GivenRides.any(random, state.rides());
                    var outcome = GivenRides.any(random, List.of(RideOutcome.values()));
                    yield ride == null ? List.of() : state.marking(OFFICE, now).mark(Map.of(ride.id(), outcome));
                }
                case 2 ->
                    state.marking(OFFICE, now)
                            .markDay(new RideDay(MONDAY.plusDays(random.nextInt(7)), "TAXA", "T1"), Map.of());
                default -> state.align("nsv", wanted(random), now);
            };
        } catch (RuleViolation refused) {
            return List.of();
        }
    }

    private static List<Ride> wanted(Random random) {
        var day = GivenRides.any(random, List.of(DayOfWeek.values()));
        return RideGeneration.week(
                terms(RideBasis.NONE.planned(schedule(MONDAY, day, FRIDAY))), OpeningDays.UNKNOWN, RULES, MONDAY);
    }

    private static List<RideWeekEvent> mark(RideWeek of, Ride ride, RideOutcome outcome, Instant now) {
        return of.marking(OFFICE, now).mark(Map.of(ride.id(), outcome));
    }

    private static RideSpan span(LocalDate first, LocalDate last) {
        return new RideSpan(first, last, Set.of());
    }

    private static RideWeek after(RideWeek week, List<RideWeekEvent> events) {
        var state = week;
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    private static @Nullable RideCode code(Ride ride) {
        return ride.mark() == null ? null : ride.mark().code();
    }

    private Ride ride(LocalDate day, Direction direction) {
        return ride(week, day, direction);
    }

    private static Ride ride(RideWeek week, LocalDate day, Direction direction) {
        return week.rides().stream()
                .filter(ride -> ride.day().equals(day) && ride.direction() == direction)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
