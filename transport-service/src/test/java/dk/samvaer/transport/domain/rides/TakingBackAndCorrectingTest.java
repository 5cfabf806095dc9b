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

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was said of rides by mistake: a cancellation is taken back, an outcome is corrected, and both are kept. */
class TakingBackAndCorrectingTest {
    private static final LocalDate THURSDAY_3 = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY_4 = MONDAY.plusDays(4);
    private static final RideSpan THE_DAY = span(THURSDAY_3, THURSDAY_3);
    private static final Instant DEADLINE = at(THURSDAY_3.minusDays(1), 16);
    private static final Confidential REASON = Confidential.of("Chaufførens liste var forbyttet");

    private final RideBasis basis = RideBasis.NONE.planned(schedule(MONDAY, WEDNESDAY, THURSDAY, FRIDAY));
    private final RideWeek week = week(terms(basis), MONDAY, RULES);

    @Test
    void TR_03_a_cancellation_is_taken_back_until_the_deadline_of_cancelling_and_kept() {
        var cancelled = cancelledBy(Role.CITIZEN, THE_DAY);
        var restored = after(cancelled, takeBack(cancelled, THE_DAY, Role.CITIZEN, DEADLINE));
        assertThat(restored.rides()).isEqualTo(week.rides());
        assertThat(restored.corrections())
                .hasSize(2)
                .allMatch(RideCorrection::tookBackCancellation)
                .allMatch(it -> it.said().at().equals(BEFORE) && it.at().equals(DEADLINE));
        refused(
                "RIDE_CANCELLATION_FINAL",
                () -> takeBack(cancelled, THE_DAY, Role.TRANSPORT_OFFICE, DEADLINE.plusSeconds(1)));
        refused("RIDE_NOT_CANCELLED", () -> takeBack(restored, THE_DAY, Role.CITIZEN, DEADLINE));
        refused("RIDE_NOT_CANCELLED", () -> takeBack(week, THE_DAY, Role.CITIZEN, BEFORE));
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, GUARDIAN, true",
        "GUARDIAN, PARTY_REPRESENTATIVE, true",
        "PARTY_REPRESENTATIVE, CITIZEN, true",
        "SUPPLIER_STAFF, SUPPLIER_STAFF, true",
        "CITIZEN, TRANSPORT_OFFICE, true",
        "SUPPLIER_STAFF, TRANSPORT_OFFICE, true",
        "CITIZEN, SUPPLIER_STAFF, false",
        "SUPPLIER_STAFF, CITIZEN, false",
        "TRANSPORT_OFFICE, SUPPLIER_STAFF, false",
        "TRANSPORT_OFFICE, GUARDIAN, false"
    })
    void TR_03_a_cancellation_is_taken_back_by_the_side_that_made_it_or_by_the_office(
            Role cancelledBy, Role by, boolean allowed) {
        var cancelled = cancelledBy(cancelledBy, THE_DAY);
        if (allowed) {
            assertThat(takeBack(cancelled, THE_DAY, by, BEFORE)).hasSize(2);
        } else {
            refused("RIDE_CANCELLED_BY_OTHERS", () -> takeBack(cancelled, THE_DAY, by, BEFORE));
        }
    }

    @Test
    void TR_03_where_one_of_the_rides_cannot_come_back_none_does() {
        var both = span(THURSDAY_3, FRIDAY_4);
        var cancelled = cancelledBy(Role.CITIZEN, both);
        refused("RIDE_CANCELLATION_FINAL", () -> takeBack(cancelled, both, Role.CITIZEN, DEADLINE.plusSeconds(1)));
        assertThat(takeBack(cancelled, span(FRIDAY_4, FRIDAY_4), Role.CITIZEN, DEADLINE.plusSeconds(1)))
                .hasSize(2);
    }

    @Test
    void TR_05_nothing_comes_back_after_the_end_in_a_pause_on_a_closed_day_or_on_a_day_no_longer_planned() {
        var cancelled = cancelledBy(Role.CITIZEN, THE_DAY);
        var ended = terms(basis, THURSDAY_3.minusDays(1), null);
        var paused = terms(basis.paused(THURSDAY_3));
        var elsewhere = terms(basis.planned(schedule(MONDAY.plusDays(1), WEDNESDAY, FRIDAY)));
        for (var terms : List.of(ended, paused, elsewhere)) {
            refused("RIDE_NOT_GRANTED", () -> takeBack(cancelled, terms, RULES));
        }
        var closed = new RideRules(
                RULES.windowBefore(),
                RULES.windowAfter(),
                RULES.cancelBy(),
                Set.of(MonthDay.from(THURSDAY_3)),
                Set.of(),
                List.of());
        refused("RIDE_NOT_GRANTED", () -> takeBack(cancelled, terms(basis), closed));
        assertThat(takeBack(cancelled, terms(basis, THURSDAY_3, null), RULES)).hasSize(2);
    }

    @Test
    void TR_05_a_ride_comes_back_as_the_grant_has_it_by_then_and_regenerating_keeps_what_was_said() {
        var cancelled = cancelledBy(Role.CITIZEN, THE_DAY);
        var moved = terms(basis.to(GivenRides.GARDEN, MONDAY));
        var restored = after(cancelled, takeBack(cancelled, moved, RULES));
        assertThat(restored.rides())
                .filteredOn(ride -> ride.day().equals(THURSDAY_3))
                .hasSize(2)
                .allMatch(ride -> ride.isPlanned() && GivenRides.GARDEN.equals(ride.unitId()));
        var gone = after(restored, restored.align("nsv", List.of(), BEFORE));
        assertThat(gone.rides()).isEmpty();
        var again = after(gone, gone.align("nsv", rides(moved, RULES), BEFORE));
        assertThat(again.corrections()).isEqualTo(restored.corrections()).hasSize(2);
        assertThat(after(again, again.cancelling(RULES, BEFORE).cancel(THE_DAY, OFFICE))
                        .corrections())
                .as("cancelled again")
                .hasSize(2);
    }

    @Test
    void TR_03_what_is_said_of_a_ride_by_mistake_is_corrected_with_a_reason_and_kept() {
        var marked = marked(RideOutcome.CITIZEN_NOT_THERE);
        var ride = outward(marked);
        var now = at(FRIDAY_4, 9);
        var corrected = after(marked, correct(marked, ride, RideOutcome.VEHICLE_NOT_THERE, now));
        assertThat(outward(corrected).state()).isEqualTo(RideState.MISSED);
        assertThat(outward(corrected).mark()).isEqualTo(new RideMark(OFFICE, now, RideCode.VEHICLE_NOT_THERE));
        assertThat(corrected.corrections())
                .containsExactly(new RideCorrection(
                        ride.id(), RideState.MISSED, Objects.requireNonNull(ride.mark()), OFFICE, now, REASON));
        var again = after(corrected, correct(corrected, ride, RideOutcome.CARRIED_OUT, now));
        assertThat(outward(again).state()).isEqualTo(RideState.CARRIED_OUT);
        assertThat(again.corrections()).hasSize(2);
        assertThat(after(again, again.align("nsv", List.of(), now)).rides()).contains(outward(again));
        refused("RIDE_OUTCOME_THE_SAME", () -> correct(again, ride, RideOutcome.CARRIED_OUT, now));
        refused("RIDE_MARKED", () -> again.marking(OFFICE, now).mark(Map.of(ride.id(), RideOutcome.CITIZEN_NOT_THERE)));
    }

    @Test
    void TR_03_only_what_is_marked_is_corrected() {
        var ride = outward(week);
        refused("RIDE_NOT_MARKED", () -> correct(week, ride, RideOutcome.CARRIED_OUT, at(FRIDAY_4, 9)));
        var cancelled = cancelledBy(Role.CITIZEN, THE_DAY);
        refused("RIDE_CANCELLED", () -> correct(cancelled, ride, RideOutcome.CARRIED_OUT, at(FRIDAY_4, 9)));
        var of = new RideWeek(
                week.id(),
                week.transportGrantId(),
                week.caseId(),
                week.citizenId(),
                null,
                MONDAY,
                List.of(),
                List.of());
        refused("RIDE_UNKNOWN", () -> correct(of, ride, RideOutcome.CARRIED_OUT, at(FRIDAY_4, 9)));
    }

    /** What was set from 2026 on, 10 days, and not the 40 days of before. */
    @Test
    void CFG_01_TR_03_an_outcome_is_corrected_within_the_days_set_for_the_day_of_the_ride() {
        var marked = marked(RideOutcome.CARRIED_OUT);
        var ride = outward(marked);
        var last = at(THURSDAY_3.plusDays(10), 23);
        assertThat(correct(marked, ride, RideOutcome.CITIZEN_NOT_THERE, last)).hasSize(1);
        refused(
                "RIDE_OUTCOME_FINAL",
                () -> correct(marked, ride, RideOutcome.CITIZEN_NOT_THERE, last.plusSeconds(3600)));
    }

    @ParameterizedTest
    @EnumSource(RideOutcome.class)
    void TR_03_a_day_without_a_setting_is_corrected_by_nobody(RideOutcome outcome) {
        var marked = marked(outcome);
        var none = new RideRules(
                RULES.windowBefore(),
                RULES.windowAfter(),
                RULES.cancelBy(),
                Set.of(),
                Set.of(),
                List.of(new Dated<>(FRIDAY_4, 10)));
        var other = outcome == RideOutcome.CARRIED_OUT ? RideOutcome.CITIZEN_NOT_THERE : RideOutcome.CARRIED_OUT;
        refused(
                "RIDE_OUTCOME_FINAL",
                () -> marked.marking(OFFICE, at(FRIDAY_4, 9))
                        .correct(Map.of(outward(marked).id(), other), REASON, none));
    }

    private RideWeek cancelledBy(Role role, RideSpan span) {
        return after(week, week.cancelling(RULES, BEFORE).cancel(span, new Actor("one", role)));
    }

    private List<RideWeekEvent> takeBack(RideWeek of, RideSpan span, Role by, Instant now) {
        return of.cancelling(RULES, now).takeBack(span, rides(terms(basis), RULES), new Actor("other", by));
    }

    private static List<RideWeekEvent> takeBack(RideWeek of, RideTerms terms, RideRules rules) {
        return of.cancelling(rules, BEFORE).takeBack(THE_DAY, rides(terms, rules), OFFICE);
    }

    private static List<Ride> rides(RideTerms terms, RideRules rules) {
        return RideGeneration.week(terms, OpeningDays.UNKNOWN, rules, MONDAY);
    }

    private RideWeek marked(RideOutcome outcome) {
        return after(
                week,
                week.marking(OFFICE, at(THURSDAY_3, 12))
                        .mark(Map.of(outward(week).id(), outcome)));
    }

    private static List<RideWeekEvent> correct(RideWeek of, Ride ride, RideOutcome outcome, Instant now) {
        return of.marking(OFFICE, now).correct(Map.of(ride.id(), outcome), REASON, RULES);
    }

    private static Ride outward(RideWeek of) {
        return of.rides().stream()
                .filter(ride -> ride.day().equals(THURSDAY_3) && ride.direction() == Direction.OUTWARD)
                .findFirst()
                .orElseThrow();
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

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
