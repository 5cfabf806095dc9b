package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.Given.DEC_1;
import static dk.samvaer.transport.domain.Given.ISSUED;
import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.OWN_BUS;
import static dk.samvaer.transport.domain.Given.TAXI;
import static dk.samvaer.transport.domain.Given.TEXT;
import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.duty;
import static dk.samvaer.transport.domain.Given.extent;
import static dk.samvaer.transport.domain.Given.grant;
import static dk.samvaer.transport.domain.Given.granted;
import static dk.samvaer.transport.domain.Given.known;
import static dk.samvaer.transport.domain.Given.mode;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.schedule;
import static dk.samvaer.transport.domain.Given.started;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Seeded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingTheActivityTest {
    private static final KnownCase DUTY = known(duty(true));
    private static final UUID GRANT = UUID.fromString("3d0c8a52-7e0b-5d54-9a63-5c1b8f2e4a41");
    private static final UUID NEXT_GRANT = UUID.fromString("3d0c8a52-7e0b-5d54-9a63-5c1b8f2e4a42");
    private static final UUID PLACEMENT = UUID.fromString("9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d31");
    private static final UUID NEXT_PLACEMENT = UUID.fromString("9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d32");
    private static final UUID HOUSE = UUID.fromString("4f6e2c1d-0d83-5a0e-8d5e-1b0a7c9f3e61");
    private static final UUID GARDEN = UUID.fromString("4f6e2c1d-0d83-5a0e-8d5e-1b0a7c9f3e62");
    private static final LocalDate JAN_31 = LocalDate.of(2027, 1, 31);
    private static final LocalDate MAR_1 = LocalDate.of(2027, 3, 1);
    private static final Instant MIDNIGHT_AFTER_JAN_31 = Instant.parse("2027-01-31T23:00:00Z");
    private static final List<KnownCaseEvent> FACTS = List.of(
            new KnownCaseEvent.Granted(GRANT, DEC_1, 3),
            new KnownCaseEvent.ExtentChanged(JAN_31, 2),
            new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
            new KnownCaseEvent.Suspended(JAN_31),
            new KnownCaseEvent.Resumed(MAR_1),
            new KnownCaseEvent.Started(GRANT, MAR_1, NEXT_PLACEMENT, "nsv"),
            new KnownCaseEvent.Clarified(PLACEMENT, HOUSE),
            new KnownCaseEvent.UnitChanged(PLACEMENT, GARDEN, JAN_31),
            new KnownCaseEvent.PlacementPaused(PLACEMENT, JAN_31),
            new KnownCaseEvent.PlacementResumed(PLACEMENT, MAR_1),
            new KnownCaseEvent.PlacementEnded(PLACEMENT, JAN_31),
            new KnownCaseEvent.Terminated(MAR_1));

    @Test
    void transport_starts_when_the_placement_starts() {
        assertThat(grant(assessed(), granted(), decided())
                        .follow(activity(new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"))))
                .containsExactly(started());
    }

    @Test
    void transport_does_not_start_before_its_own_first_day() {
        var early = DEC_1.minusDays(3);
        assertThat(grant(assessed(), granted(), decided())
                        .follow(activity(new KnownCaseEvent.Started(GRANT, early, PLACEMENT, "nsv"))))
                .containsExactly(started());
    }

    /** Grant and placement are told on two topics, which have no common order. */
    @Test
    void transport_starts_also_when_the_placement_is_heard_of_before_its_grant() {
        var known = known(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.Granted(GRANT, DEC_1, 3));
        assertThat(grant(assessed(), granted(), decided()).follow(known.activity()))
                .containsExactly(extent(DEC_1, 3), started());
        var untold = known(new KnownCaseEvent.Started(null, DEC_1, PLACEMENT, "nsv"));
        assertThat(untold.activity().startedOn()).isEqualTo(DEC_1);
    }

    @Test
    void a_new_grant_waits_for_a_placement_of_its_own() {
        var known = known(
                new KnownCaseEvent.Granted(GRANT, DEC_1, 3),
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.Terminated(JAN_31),
                new KnownCaseEvent.Granted(NEXT_GRANT, DEC_1, 2));
        assertThat(known.activity().startedOn()).isNull();
        var begun = known.apply(new KnownCaseEvent.Started(NEXT_GRANT, MAR_1, PLACEMENT, "nsv"));
        assertThat(begun.activity().startedOn()).isEqualTo(MAR_1);
    }

    @Test
    void TR_03_transport_granted_after_the_placement_has_started_starts_once_it_is_decided() {
        var known = known(duty(true), new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"));
        assertThat(grant(assessed()).determining(known, NOW).grant(mode(TAXI, DEC_1, null)))
                .containsExactly(granted());
        var granted = grant(assessed(), granted());
        assertThat(granted.follow(known.activity())).isEmpty();
        assertThat(granted.decide(List.of(granted.decisionLineId()), ISSUED, known.activity()))
                .containsExactly(decided(), started());
    }

    @Test
    void what_is_not_granted_follows_nothing() {
        var activity = activity(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"), new KnownCaseEvent.Terminated(JAN_31));
        assertThat(grant().follow(activity)).isEmpty();
        assertThat(grant(assessed()).follow(activity)).isEmpty();
        assertThat(grant(assessed(), refused()).follow(activity)).isEmpty();
    }

    @Test
    void TR_05_a_suspended_grant_pauses_transport_and_a_resumed_one_resumes_it() {
        var suspended = new KnownCaseEvent.Suspended(JAN_31);
        var paused = new TransportGrantEvent.Paused(JAN_31);
        var running = grant(assessed(), granted(), decided(), started());
        assertThat(running.follow(activity(new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"), suspended)))
                .containsExactly(paused);
        assertThat(running.apply(paused)
                        .follow(activity(
                                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                                suspended,
                                new KnownCaseEvent.Resumed(MAR_1))))
                .containsExactly(new TransportGrantEvent.Resumed(MAR_1));
    }

    @Test
    void TR_05_a_paused_placement_pauses_transport_until_both_grant_and_placement_are_resumed() {
        var running = grant(assessed(), granted(), decided(), started());
        var away = known(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.PlacementPaused(PLACEMENT, JAN_31),
                new KnownCaseEvent.Suspended(MAR_1));
        var paused = new TransportGrantEvent.Paused(JAN_31);
        assertThat(running.follow(away.activity())).containsExactly(paused);
        var half = away.apply(new KnownCaseEvent.Resumed(MAR_1));
        assertThat(running.apply(paused).follow(half.activity())).isEmpty();
        var back = half.apply(new KnownCaseEvent.PlacementResumed(PLACEMENT, MAR_1));
        assertThat(running.apply(paused).follow(back.activity()))
                .containsExactly(new TransportGrantEvent.Resumed(MAR_1));
    }

    @Test
    void TR_05_nobody_is_driven_between_two_suppliers() {
        var running = grant(assessed(), granted(), decided(), started());
        var between = known(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.PlacementEnded(PLACEMENT, JAN_31));
        var paused = new TransportGrantEvent.Paused(JAN_31.plusDays(1));
        assertThat(running.follow(between.activity())).containsExactly(paused);
        var next = between.apply(new KnownCaseEvent.Started(GRANT, MAR_1, NEXT_PLACEMENT, "nsv"));
        assertThat(running.apply(paused).follow(next.activity()))
                .containsExactly(new TransportGrantEvent.Resumed(MAR_1));
    }

    /** Two placements are told apart, but not in one order. */
    @Test
    void TR_05_what_is_told_late_of_a_former_placement_changes_nothing() {
        var running = grant(assessed(), granted(), decided(), started());
        var next = known(new KnownCaseEvent.Started(GRANT, MAR_1, NEXT_PLACEMENT, "nsv"));
        for (KnownCaseEvent late : List.of(
                new KnownCaseEvent.PlacementEnded(PLACEMENT, JAN_31),
                new KnownCaseEvent.PlacementPaused(PLACEMENT, JAN_31),
                new KnownCaseEvent.UnitChanged(PLACEMENT, GARDEN, JAN_31))) {
            assertThat(running.follow(next.apply(late).activity()))
                    .as("%s", late)
                    .isEmpty();
        }
    }

    @Test
    void TR_05_the_end_of_the_placement_with_its_grant_is_no_pause() {
        var ending = grant(assessed(), granted(), decided(), started(), new TransportGrantEvent.EndSet(JAN_31));
        var over = activity(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.Terminated(JAN_31),
                new KnownCaseEvent.PlacementEnded(PLACEMENT, JAN_31));
        assertThat(ending.follow(over)).isEmpty();
    }

    @Test
    void R47_another_unit_is_another_destination_and_asks_for_a_new_schedule() {
        var known = known(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.Clarified(PLACEMENT, HOUSE));
        var planned = new TransportGrantEvent.Scheduled(schedule(MONDAY));
        var first = new TransportGrantEvent.DestinationFollowed(HOUSE, null);
        var running = grant(assessed(), granted(), decided(), started(), planned);
        assertThat(running.follow(known.activity())).containsExactly(first);
        assertThat(running.apply(first).execution().scheduleFits()).isTrue();

        var moved = new TransportGrantEvent.DestinationFollowed(GARDEN, JAN_31);
        var elsewhere = known.apply(new KnownCaseEvent.UnitChanged(PLACEMENT, GARDEN, JAN_31));
        assertThat(running.apply(first).follow(elsewhere.activity())).containsExactly(moved);
        var asked = running.apply(first).apply(moved);
        assertThat(asked.execution().scheduleFits()).isFalse();
        assertThat(asked.execution().unitId()).isEqualTo(GARDEN);
        assertThat(asked.apply(planned).execution().scheduleFits()).isTrue();
    }

    @Test
    void R31_a_clarification_without_a_unit_is_no_destination() {
        var known = known(
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.Clarified(PLACEMENT, null));
        assertThat(grant(assessed(), granted(), decided(), started()).follow(known.activity()))
                .isEmpty();
    }

    @Test
    void TR_05_transport_that_was_granted_in_a_case_without_a_grant_ends_with_the_case() {
        var closed = known(new KnownCaseEvent.Closed(JAN_31));
        var ending = grant(assessed(), granted());
        assertThat(ending.follow(closed.followed())).containsExactly(new TransportGrantEvent.EndSet(JAN_31));
        assertThat(ending.follow(closed.apply(new KnownCaseEvent.Reopened()).followed()))
                .isEmpty();
    }

    @Test
    void TR_05_a_closed_case_does_not_move_the_day_on_which_the_grant_ended() {
        var closed = known(new KnownCaseEvent.Terminated(JAN_31), new KnownCaseEvent.Closed(MAR_1));
        assertThat(closed.followed().endsOn()).isEqualTo(JAN_31);
    }

    @Test
    void TR_05_a_grant_that_ends_2027_01_31_ends_transport_the_same_date() {
        var ending = grant(assessed(), granted(), decided(), started(), new TransportGrantEvent.EndSet(JAN_31));
        var deadline = new TransportGrant.GrantEnd(MIDNIGHT_AFTER_JAN_31);
        assertThat(ending.state()).isEqualTo(TransportGrant.State.ACTIVE);
        assertThat(ending.deadlines()).containsExactly(deadline);
        assertThat(ending.deadlinePassed(deadline, MIDNIGHT_AFTER_JAN_31))
                .containsExactly(new TransportGrantEvent.Ended(JAN_31));
    }

    @Test
    void TR_05_transport_that_has_ended_waits_for_nothing_and_frees_the_case() {
        var ended = grant(
                assessed(),
                granted(),
                decided(),
                started(),
                new TransportGrantEvent.EndSet(JAN_31),
                new TransportGrantEvent.Ended(JAN_31));
        assertThat(ended.deadlines()).isEmpty();
        assertThat(ended.claim()).isEqualTo(ended.id());
    }

    @Test
    void TR_05_no_mode_begins_after_the_last_day() {
        var ending = grant(assessed(), granted(), decided(), started(), new TransportGrantEvent.EndSet(JAN_31));
        assertThat(ending.determining(DUTY, NOW).change(mode(OWN_BUS, JAN_31, TEXT), null))
                .hasSize(1);
        refused(
                "TRANSPORT_OUTLIVES_GRANT",
                () -> ending.determining(DUTY, NOW).change(mode(OWN_BUS, JAN_31.plusDays(1), TEXT), null));
    }

    @Test
    void TR_05_an_activity_that_was_over_before_does_not_end_a_later_transport() {
        var known = known(
                duty(true),
                new KnownCaseEvent.Started(GRANT, DEC_1, PLACEMENT, "nsv"),
                new KnownCaseEvent.Terminated(JAN_31));
        assertThat(grant(assessed()).determining(known, NOW).grant(mode(TAXI, MAR_1, null)))
                .hasSize(1);
    }

    @Test
    void a_changed_extent_is_followed_and_asks_for_a_new_schedule() {
        var planned = grant(
                assessed(),
                granted(),
                decided(),
                started(),
                extent(DEC_1, 3),
                new TransportGrantEvent.Scheduled(schedule(MONDAY, WEDNESDAY, FRIDAY)));
        assertThat(planned.execution().scheduleFits()).isTrue();

        var fewer = extent(JAN_31, 2);
        assertThat(planned.follow(activity(new KnownCaseEvent.ExtentChanged(JAN_31, 2))))
                .containsExactly(fewer);
        assertThat(planned.apply(fewer).execution().scheduleFits()).isFalse();
    }

    @Seeded(1_000)
    void whatever_happens_to_the_activity_is_followed_without_a_refusal_and_a_second_time_changes_nothing(
            Random random) {
        var grant = grant(assessed(), granted(), decided());
        var known = known();
        for (int facts = 0; facts < 8; facts++) {
            known = known.apply(FACTS.get(random.nextInt(FACTS.size())));
            for (var event : grant.follow(known.activity())) {
                grant = grant.apply(event);
            }
            assertThat(grant.follow(known.activity())).isEmpty();
        }
    }

    private static Activity activity(KnownCaseEvent... facts) {
        return known(facts).activity();
    }
}
