package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.PLACEMENT;
import static dk.samvaer.supplier.domain.Given.inClarification;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.daily.AttendanceDetails.AbsenceReason;
import dk.samvaer.supplier.domain.daily.AttendanceDetails.Presence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisteringAttendanceTest {
    private static final LocalDate DEC_5 = DEC_1.plusDays(4);
    private static final LocalDate DEC_9 = DEC_1.plusDays(8);
    private static final Actor STAFF = new Actor("Per", Role.SUPPLIER_STAFF);
    private static final AttendanceDetails CAME =
            new AttendanceDetails(Presence.PRESENT, null, LocalTime.of(8, 45), LocalTime.of(14, 15));
    private static final AttendanceDetails ILL =
            new AttendanceDetails(Presence.ABSENT, AbsenceReason.ILLNESS, null, null);
    private static final PlacementDays DAYS = inClarification().days();

    @Test
    void R26_a_day_of_the_placement_is_registered() {
        assertThat(register(DAYS, DEC_1, CAME)).hasSize(1);
        assertThat(register(DAYS, DEC_9, ILL)).hasSize(1);
    }

    @Test
    void R26_no_day_before_the_first_after_the_last_or_in_the_future() {
        refused("DAY_OUTSIDE_PLACEMENT", () -> register(DAYS, DEC_1.minusDays(1), CAME));
        refused("DATE_IN_FUTURE", () -> register(DAYS, DEC_9.plusDays(1), CAME));
        var ended = inClarification().apply(new PlacementEvent.Ended(DEC_5, "DECISION"));
        assertThat(register(ended.days(), DEC_5, CAME)).hasSize(1);
        refused("DAY_OUTSIDE_PLACEMENT", () -> register(ended.days(), DEC_5.plusDays(1), CAME));
        refused("PLACEMENT_STATE_FORBIDS", () -> register(placement().days(), DEC_1, CAME));
    }

    @Test
    void R26_no_day_more_than_a_year_ago() {
        var first = registration(CAME, 1);
        assertThat(Attendance.register(DAYS, DEC_1, first, DEC_1.plusYears(1))).hasSize(1);
        refused(
                "DAY_TOO_LONG_AGO",
                () -> Attendance.register(DAYS, DEC_1, first, DEC_1.plusYears(1).plusDays(1)));
    }

    @Test
    void R26_a_paused_placement_is_not_attended_but_an_absence_may_be_registered() {
        var paused = inClarification().apply(new PlacementEvent.Paused(DEC_5, "HOSPITAL"));
        refused("PLACEMENT_PAUSED", () -> register(paused.days(), DEC_5, CAME));
        assertThat(register(paused.days(), DEC_5, ILL)).hasSize(1);
        assertThat(register(paused.days(), DEC_5.minusDays(1), CAME)).hasSize(1);
    }

    @Test
    void R26_the_days_of_a_pause_stay_unattended_after_it() {
        var back = inClarification()
                .apply(new PlacementEvent.Paused(DEC_5, "HOSPITAL"))
                .apply(new PlacementEvent.Resumed(DEC_5.plusDays(2)));
        refused("PLACEMENT_PAUSED", () -> register(back.days(), DEC_5.plusDays(1), CAME));
        assertThat(register(back.days(), DEC_5.plusDays(2), CAME)).hasSize(1);
    }

    @Test
    void R26_an_absence_has_a_reason_and_a_presence_has_times_in_order() {
        refused("ABSENCE_REASON_REQUIRED", () -> register(DAYS, DEC_1, details(Presence.ABSENT, null, null, null)));
        refused(
                "REASON_WITHOUT_ABSENCE",
                () -> register(DAYS, DEC_1, details(Presence.PRESENT, AbsenceReason.OTHER, null, null)));
        refused(
                "TIMES_WITHOUT_PRESENCE",
                () -> register(DAYS, DEC_1, details(Presence.ABSENT, AbsenceReason.OTHER, LocalTime.NOON, null)));
        refused(
                "LEFT_BEFORE_ARRIVAL",
                () -> register(DAYS, DEC_1, details(Presence.PRESENT, null, LocalTime.NOON, LocalTime.NOON)));
    }

    @Test
    void R26_a_correction_is_added_and_what_it_corrects_stays() {
        var corrected = corrected(first(), ILL, 2);
        assertThat(corrected.current()).hasValue(registration(ILL, 2));
        assertThat(corrected.inOrder()).containsExactly(registration(CAME, 1), registration(ILL, 2));
        refused(
                "ABSENCE_REASON_REQUIRED",
                () -> first().correct(DAYS, registration(details(Presence.ABSENT, null, null, null), 2), DEC_9));
    }

    @Test
    void R26_the_same_registration_again_changes_nothing() {
        assertThat(first().correct(DAYS, registration(CAME, 1), DEC_9)).isEmpty();
        assertThat(first().correct(placement().days(), registration(CAME, 1), DEC_9))
                .isEmpty();
    }

    @Test
    void R26_an_earlier_report_that_comes_later_does_not_hold() {
        var corrected = corrected(corrected(first(), ILL, 5), CAME, 3);
        assertThat(corrected.current()).hasValue(registration(ILL, 5));
        assertThat(corrected.inOrder()).hasSize(3);
    }

    @Test
    void R26_one_day_does_not_grow_without_end() {
        var many = first();
        for (int number = 2; number <= 50; number++) {
            many = corrected(many, ILL, number);
        }
        var full = many;
        refused("TOO_MANY_CORRECTIONS", () -> full.correct(DAYS, registration(CAME, 51), DEC_9));
    }

    @Test
    void R26_a_month_counts_what_holds_of_each_day() {
        var month = MonthOfAttendance.of(
                YearMonth.of(2026, 12), List.of(first(), corrected(first(), ILL, 2), corrected(first(), CAME, 2)));
        assertThat(month)
                .isEqualTo(new MonthOfAttendance(YearMonth.of(2026, 12), 2, 1, Map.of(AbsenceReason.ILLNESS, 1)));
        assertThat(MonthOfAttendance.idsOf(PLACEMENT, YearMonth.of(2028, 2)))
                .hasSize(29)
                .contains(Attendance.idOf(PLACEMENT, LocalDate.of(2028, 2, 29)));
    }

    private static List<AttendanceEvent> register(PlacementDays days, LocalDate day, AttendanceDetails details) {
        return Attendance.register(days, day, registration(details, 1), DEC_9);
    }

    private static Attendance first() {
        return Attendance.begin(register(DAYS, DEC_1, CAME).getFirst());
    }

    private static Attendance corrected(Attendance attendance, AttendanceDetails details, int number) {
        var after = attendance;
        for (var event : attendance.correct(DAYS, registration(details, number), DEC_9)) {
            after = after.apply(event);
        }
        return after;
    }

    private static AttendanceRegistration registration(AttendanceDetails details, int number) {
        var at = Instant.parse("2026-12-05T12:00:00Z").plusSeconds(number);
        return new AttendanceRegistration(new UUID(1, number), details, STAFF, at);
    }

    private static AttendanceDetails details(
            Presence presence,
            @Nullable AbsenceReason reason,
            @Nullable LocalTime arrivedAt,
            @Nullable LocalTime leftAt) {
        return new AttendanceDetails(presence, reason, arrivedAt, leftAt);
    }
}
