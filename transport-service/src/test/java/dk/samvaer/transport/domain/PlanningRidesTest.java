package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.Given.DEC_1;
import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.OWN_BUS;
import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.extent;
import static dk.samvaer.transport.domain.Given.grant;
import static dk.samvaer.transport.domain.Given.granted;
import static dk.samvaer.transport.domain.Given.mode;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.schedule;
import static dk.samvaer.transport.domain.Given.started;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideRules;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the transport office plans, and what it is refused. */
class PlanningRidesTest {
    private static final UUID HOUSE = UUID.fromString("1250075f-6ac5-5768-b276-6c08fad1b74d");
    private static final LocalDate DEC_10 = LocalDate.of(2026, 12, 10);
    private static final LocalDate NOV_20 = LocalDate.of(2026, 11, 20);
    private static final TransportMode BUS = new TransportMode("PUBLIC_TRANSPORT");
    private static final RideRules RULES = new RideRules(
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            LocalTime.of(16, 0),
            Set.of(),
            Set.of(BUS.code()),
            List.of());

    @Test
    void TR_03_the_transport_office_plans_within_the_granted_days() {
        var running = grant(assessed(), granted(), extent(DEC_1, 2));
        assertThat(plan(running, schedule(MONDAY, FRIDAY), NOV_20))
                .containsExactly(new TransportGrantEvent.Scheduled(schedule(MONDAY, FRIDAY)));
        refused("SCHEDULE_EXCEEDS_GRANT", () -> plan(running, schedule(MONDAY, WEDNESDAY, FRIDAY), NOV_20));
    }

    @Test
    void TR_03_there_is_nothing_to_plan_before_transport_is_granted() {
        refused("TRANSPORT_GRANT_STATE_FORBIDS", () -> plan(grant(assessed()), schedule(MONDAY), NOV_20));
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> grant(assessed(), granted(), decided()).planning().travelPass(pass(DEC_1, null), RULES));
    }

    @Test
    void TR_03_a_change_counts_from_tomorrow_unless_nothing_was_driven_yet() {
        var running = running();
        assertThat(plan(running, schedule(MONDAY), DEC_10)).hasSize(1);
        var planned = running.apply(new TransportGrantEvent.Scheduled(schedule(MONDAY)));
        refused("SCHEDULE_BEFORE_TOMORROW", () -> plan(planned, schedule(TUESDAY), DEC_1));
        refused("SCHEDULE_BEFORE_TOMORROW", () -> plan(planned, from(DEC_10), DEC_10));
        assertThat(plan(planned, from(DEC_10), DEC_10.minusDays(1))).hasSize(1);
        assertThat(plan(planned, schedule(TUESDAY), DEC_1.minusDays(1))).hasSize(1);
    }

    @Test
    void TR_03_no_day_on_which_the_unit_is_closed_is_planned() {
        var open = new OpeningDays(Map.of(HOUSE, Set.of(MONDAY, TUESDAY)));
        var there = running().apply(new TransportGrantEvent.DestinationFollowed(HOUSE, null));
        refused("UNIT_CLOSED_THAT_DAY", () -> there.planning().schedule(schedule(FRIDAY), open, RULES, NOV_20));
        assertThat(there.planning().schedule(schedule(MONDAY, TUESDAY), open, RULES, NOV_20))
                .hasSize(1);
        assertThat(running().planning().schedule(schedule(FRIDAY), open, RULES, NOV_20))
                .as("no unit is known")
                .hasSize(1);
    }

    @Test
    void TR_05_nothing_is_planned_after_the_end() {
        var ending = running().apply(new TransportGrantEvent.EndSet(DEC_10));
        refused("TRANSPORT_OUTLIVES_GRANT", () -> plan(ending, from(DEC_10.plusDays(1)), NOV_20));
        assertThat(plan(ending, from(DEC_10), NOV_20)).hasSize(1);
    }

    @Test
    void TR_03_the_way_home_begins_after_the_way_out() {
        var reversed = new Schedule(
                DEC_1,
                null,
                null,
                Set.of(MONDAY),
                Set.of(Direction.values()),
                LocalTime.of(15, 0),
                LocalTime.of(8, 0),
                null,
                null,
                List.of());
        refused("SCHEDULE_TIMES_REVERSED", () -> plan(running(), reversed, NOV_20));
    }

    @Test
    void TR_02_public_transport_has_a_travel_pass_and_no_rides() {
        var byBus = grant(assessed(), new TransportGrantEvent.Granted(mode(BUS, DEC_1, null)), decided(), started());
        refused("TRANSPORT_MODE_WITHOUT_RIDES", () -> plan(byBus, schedule(MONDAY), NOV_20));
        var pass = pass(DEC_1, DEC_10);
        assertThat(byBus.planning().travelPass(pass, RULES))
                .containsExactly(new TransportGrantEvent.TravelPassIssued(pass));
        var issued = byBus.apply(new TransportGrantEvent.TravelPassIssued(pass));
        refused("TRAVEL_PASS_OVERLAPS", () -> issued.planning().travelPass(pass(DEC_10, null), RULES));
        assertThat(issued.planning().travelPass(pass(DEC_10.plusDays(1), null), RULES))
                .hasSize(1);
    }

    @Test
    void TR_02_a_travel_pass_stands_only_where_nobody_drives_and_within_the_grant() {
        refused("TRAVEL_PASS_MODE_HAS_RIDES", () -> running().planning().travelPass(pass(DEC_1, null), RULES));
        var byBus = grant(assessed(), new TransportGrantEvent.Granted(mode(BUS, DEC_1, null)), decided(), started());
        refused("TRAVEL_PASS_ENDS_BEFORE_START", () -> byBus.planning().travelPass(pass(DEC_10, DEC_1), RULES));
        refused("TRAVEL_PASS_BEFORE_GRANT", () -> byBus.planning().travelPass(pass(NOV_20, null), RULES));
        var ending = byBus.apply(new TransportGrantEvent.EndSet(DEC_10));
        refused("TRANSPORT_OUTLIVES_GRANT", () -> ending.planning().travelPass(pass(DEC_1, DEC_10.plusDays(1)), RULES));
    }

    @Test
    void TR_05_rides_follow_only_from_what_a_decision_granted_and_the_placement_started() {
        assertThat(grant(assessed(), granted()).planning().terms(null).from()).isNull();
        assertThat(grant(assessed(), granted(), decided())
                        .planning()
                        .terms(null)
                        .from())
                .isNull();
        var running = running();
        assertThat(running.planning().terms("nsv").from()).isEqualTo(DEC_1);
        assertThat(running.planning().terms("nsv").supplierId()).isEqualTo("nsv");
        var waiting = running.apply(Given.modeProposed());
        assertThat(waiting.planning().terms(null).modes()).hasSize(1);
        assertThat(waiting.apply(Given.modeChanged()).planning().terms(null).modes())
                .extracting(it -> it.value())
                .containsExactly("TAXI", OWN_BUS.code());
    }

    @Test
    void TR_05_a_pause_and_its_end_stand_with_their_days() {
        var paused = running()
                .apply(new TransportGrantEvent.Paused(DEC_10))
                .apply(new TransportGrantEvent.Resumed(DEC_10.plusDays(5)));
        assertThat(paused.planning().terms(null).basis().pauses())
                .singleElement()
                .satisfies(pause -> {
                    assertThat(pause.from()).isEqualTo(DEC_10);
                    assertThat(pause.until()).isEqualTo(DEC_10.plusDays(4));
                });
    }

    @Test
    void TR_05_a_pause_that_begins_earlier_than_the_one_that_is_known_counts_from_its_own_day() {
        var placement = UUID.randomUUID();
        var known = Given.known(
                new KnownCaseEvent.Started(null, DEC_1, placement, "nsv"),
                new KnownCaseEvent.Suspended(DEC_10.plusDays(20)));
        var later = new TransportGrantEvent.Paused(DEC_10.plusDays(20));
        assertThat(running().follow(known.activity())).containsExactly(later);
        var away = known.apply(new KnownCaseEvent.PlacementPaused(placement, DEC_10));
        var earlier = new TransportGrantEvent.Paused(DEC_10);
        assertThat(running().apply(later).follow(away.activity())).containsExactly(earlier);
        var paused = running().apply(later).apply(earlier);
        assertThat(paused.follow(away.activity())).isEmpty();
        assertThat(paused.planning().terms(null).basis().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.from()).isEqualTo(DEC_10));
    }

    @Test
    void section_10_staff_of_the_supplier_see_the_case_from_the_start_of_the_placement_to_its_last_day() {
        var placement = UUID.randomUUID();
        var placed = Given.known(new KnownCaseEvent.Started(null, DEC_1, placement, "nsv"));
        assertThat(placed.isOpenTo("nsv", DEC_10)).isTrue();
        assertThat(placed.isOpenTo("csn", DEC_10)).isFalse();
        var ended = placed.apply(new KnownCaseEvent.PlacementEnded(placement, DEC_10));
        assertThat(ended.isOpenTo("nsv", DEC_10)).isTrue();
        assertThat(ended.isOpenTo("nsv", DEC_10.plusDays(1))).isFalse();
        var elsewhere = placed.apply(new KnownCaseEvent.Started(null, DEC_10, UUID.randomUUID(), "csn"));
        assertThat(elsewhere.isOpenTo("nsv", DEC_10)).isFalse();
        assertThat(elsewhere.isOpenTo("csn", DEC_10)).isTrue();
    }

    private static TransportGrant running() {
        return grant(assessed(), granted(), decided(), started());
    }

    private static Schedule from(LocalDate day) {
        var it = schedule(MONDAY);
        return new Schedule(
                day,
                it.pickUp(),
                null,
                it.days(),
                it.directions(),
                it.outwardAt(),
                it.homewardAt(),
                null,
                null,
                List.of());
    }

    private static TravelPass pass(LocalDate from, @Nullable LocalDate to) {
        return new TravelPass(from, to, null, new Actor("olga", Role.TRANSPORT_OFFICE), NOW);
    }

    private static List<TransportGrantEvent> plan(TransportGrant grant, Schedule schedule, LocalDate today) {
        return grant.planning().schedule(schedule, OpeningDays.UNKNOWN, RULES, today);
    }
}
