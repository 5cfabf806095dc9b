package dk.samvaer.transport.application.rides;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.Request;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.TransportMode;
import dk.samvaer.transport.domain.rides.GivenRides;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideSpan;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * One instance is killed before its first command to the database, before its second, and so on; another goes on. The rides are in the end
 * those of an undisturbed run: none twice, none missing.
 */
class KilledWhileGeneratingTest {
    private static final LocalDate TODAY = GivenRides.MONDAY.plusDays(1);
    private static final Instant NOW =
            TODAY.atTime(9, 0).atZone(DanishTime.ZONE).toInstant();
    private static final Clock CLOCK = Clock.fixed(NOW, DanishTime.ZONE);
    private static final Actor VERA = new Actor("vera", Role.VISITATOR);
    private static final int COMMANDS_OF_READING = 5;

    /** Two that have their rides and change, and two that have none yet. */
    private static final List<UUID> GRANTS = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> UUID.fromString("00000000-0000-4000-8000-00000000000" + number))
            .toList();

    @Test
    void TR_03_whatever_command_for_one_new_grant_is_the_last_its_rides_are_those_of_an_undisturbed_run() {
        assertThat(killedBeforeEachCommand(GRANTS.subList(3, 4))).isGreaterThan(COMMANDS_OF_READING);
    }

    @Test
    void TR_05_whatever_command_for_one_changed_grant_is_the_last_its_rides_are_those_of_an_undisturbed_run() {
        assertThat(killedBeforeEachCommand(GRANTS.subList(0, 1))).isGreaterThan(COMMANDS_OF_READING);
    }

    @Test
    void TR_03_TR_05_whatever_command_for_a_batch_is_the_last_the_rides_of_all_are_those_of_an_undisturbed_run() {
        assertThat(killedBeforeEachCommand(GRANTS)).isGreaterThan(2 * COMMANDS_OF_READING);
    }

    /** A database takes the new weeks of a batch one by one, so that it may have half of them. */
    @Test
    void TR_03_half_of_the_new_weeks_are_completed() {
        var expected = undisturbed();
        try (var other = instance()) {
            given(other);
            other.alignment.align(GRANTS);
            var ids = GRANTS.subList(2, 4).stream()
                    .flatMap(id -> RideWeek.idsOf(id, TODAY, TODAY.plusWeeks(2)).stream())
                    .toList();
            for (int week = 0; week < ids.size(); week += 2) {
                other.mongo
                        .getCollection(RidesQueries.COLLECTION)
                        .deleteOne(new Document("_id", ids.get(week).toString()));
            }
            GRANTS.forEach(
                    id -> other.grants.changeInternally(id, grant -> List.of(new TransportGrantEvent.Decided())));
            goOn(other);
            assertThat(rides(other)).isEqualTo(expected);
        }
    }

    /** @return how many commands an undisturbed run sends */
    private static int killedBeforeEachCommand(List<UUID> ids) {
        var expected = undisturbed();
        int sent = 0;
        while (isKilledAfter(sent, ids, expected)) {
            sent++;
        }
        return sent;
    }

    private static boolean isKilledAfter(int commands, List<UUID> ids, Map<UUID, List<Ride>> expected) {
        try (var one = instance();
                var other = instance(one)) {
            given(other);
            one.mongo.endAfter(commands);
            try {
                one.alignment.align(ids);
            } catch (MortalMongo.Killed killed) {
                assertThat(one.mongo.isKilled()).isTrue();
            }
            goOn(other);
            assertThat(rides(other)).as("killed after %s commands", commands).isEqualTo(expected);
            assertThat(rides(other).values().stream().flatMap(List::stream).map(Ride::id))
                    .doesNotHaveDuplicates();
            return one.mongo.isKilled();
        }
    }

    private static Map<UUID, List<Ride>> undisturbed() {
        try (var alone = instance()) {
            given(alone);
            goOn(alone);
            var rides = rides(alone);
            assertThat(rides).as("weeks of four grants, but one in a pause").hasSize(11);
            return rides;
        }
    }

    /** As the sweep does until no grant is due. */
    private static void goOn(GeneratingInstance instance) {
        for (var page = instance.due.page(NOW, null, 2); !page.isEmpty(); page = instance.due.page(NOW, null, 2)) {
            instance.alignment.align(page.stream().map(it -> it.id()).toList());
        }
        assertThat(instance.due.waiting(NOW)).isZero();
    }

    private static void given(GeneratingInstance instance) {
        instance.grants.beginAll(GRANTS.subList(0, 2).stream()
                .map(KilledWhileGeneratingTest::planned)
                .toList());
        goOn(instance);
        var cancelled = RideWeek.idOf(GRANTS.get(1), GivenRides.MONDAY.plusWeeks(1));
        var wednesday = GivenRides.MONDAY.plusDays(9);
        instance.weeks.changeInternally(
                cancelled,
                week -> week.cancelling(GivenRides.RULES, NOW)
                        .cancel(new RideSpan(wednesday, wednesday, Set.of()), VERA));
        instance.grants.changeInternally(
                GRANTS.getFirst(), grant -> List.of(new TransportGrantEvent.Paused(TODAY.plusDays(8))));
        instance.grants.changeInternally(
                GRANTS.get(1),
                grant -> List.of(
                        new TransportGrantEvent.Scheduled(GivenRides.schedule(TODAY.plusDays(2), DayOfWeek.THURSDAY))));
        instance.grants.beginAll(GRANTS.subList(2, 4).stream()
                .map(KilledWhileGeneratingTest::planned)
                .toList());
    }

    private static List<TransportGrantEvent> planned(UUID id) {
        var from = TODAY.minusDays(7);
        var mode = new GrantedMode(new TransportMode("TAXI"), Limits.NONE, from, null, VERA, NOW);
        return List.of(
                new TransportGrantEvent.Requested(id, id, id, new Request(Requester.CITIZEN, VERA, NOW, 1)),
                new TransportGrantEvent.Granted(mode),
                new TransportGrantEvent.Decided(),
                new TransportGrantEvent.Started(from),
                new TransportGrantEvent.Scheduled(GivenRides.schedule(
                        TODAY.plusDays(1), DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)));
    }

    /** The rides of each week that has some. */
    private static Map<UUID, List<Ride>> rides(GeneratingInstance instance) {
        Map<UUID, List<Ride>> rides = new TreeMap<>();
        Set<UUID> ids = new HashSet<>();
        GRANTS.forEach(id -> ids.addAll(RideWeek.idsOf(id, TODAY.minusWeeks(1), TODAY.plusWeeks(8))));
        instance.weeks.findAll(List.copyOf(ids)).forEach(week -> rides.put(week.id(), week.rides()));
        rides.values().removeIf(List::isEmpty);
        return rides;
    }

    private static GeneratingInstance instance() {
        return new GeneratingInstance("rides_" + UUID.randomUUID().toString().substring(0, 8), CLOCK);
    }

    /** Another one on the same database. */
    private static GeneratingInstance instance(GeneratingInstance beside) {
        return new GeneratingInstance(beside.mongo.getDb().getName(), CLOCK);
    }
}
