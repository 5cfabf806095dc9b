package dk.samvaer.transport.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.transport.domain.carriers.Vehicle;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideNeed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FullVehiclesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Tour.Needs NONE = grant -> Set.of();
    private static final Vehicle TWO_AND_ONE = new Vehicle("BUS_1", 2, 1, DAY, DAY);

    @Test
    void TR_03_as_many_as_there_are_seats_fit_and_one_more_does_not() {
        assertThat(tour(riders(2, 8)).isExceeded(TWO_AND_ONE, NONE)).isFalse();
        assertThat(tour(riders(3, 8)).isExceeded(TWO_AND_ONE, NONE)).isTrue();
    }

    @Test
    void TR_03_only_those_count_together_whose_windows_overlap() {
        var early = riders(2, 7);
        assertThat(tour(both(early, riders(2, 9))).isExceeded(TWO_AND_ONE, NONE))
                .isFalse();
        var touching = List.of(new Tour.Passenger(UUID.randomUUID(), LocalTime.of(7, 30), LocalTime.of(8, 0)));
        assertThat(tour(both(early, touching)).isExceeded(TWO_AND_ONE, NONE)).isTrue();
    }

    @Test
    void TR_03_wheelchairs_take_their_own_places_and_escorts_take_seats() {
        var three = riders(3, 8);
        var first = three.getFirst().transportGrantId();
        assertThat(tour(three).isExceeded(TWO_AND_ONE, only(first, RideNeed.WHEELCHAIR)))
                .isFalse();
        assertThat(tour(three).isExceeded(TWO_AND_ONE, grant -> Set.of(RideNeed.WHEELCHAIR)))
                .isTrue();
        var two = three.subList(0, 2);
        assertThat(tour(two).isExceeded(TWO_AND_ONE, only(first, RideNeed.ESCORT)))
                .isTrue();
        assertThat(tour(two).isExceeded(TWO_AND_ONE, only(first, RideNeed.FRONT_SEAT)))
                .isFalse();
    }

    @Test
    void TR_03_a_vehicle_that_does_not_drive_on_the_day_has_room_for_nobody() {
        var gone = new Vehicle("BUS_1", 8, 8, DAY.minusDays(9), DAY.minusDays(1));
        assertThat(tour(riders(1, 8)).isExceeded(gone, NONE)).isTrue();
        assertThat(tour(riders(1, 8)).isExceeded(null, NONE)).isTrue();
        assertThat(tour(List.of()).isExceeded(gone, NONE)).isFalse();
    }

    /** Whatever the needs are, no overfull tour is passed over before they are read. */
    @Seeded(300)
    void TR_03_what_is_passed_over_before_needs_are_known_is_never_overfull(Random random) {
        var vehicle = new Vehicle("BUS_1", 1 + random.nextInt(9), random.nextInt(4), DAY, null);
        var riders = IntStream.range(0, random.nextInt(8))
                .mapToObj(any -> riders(1, 7 + random.nextInt(3)).getFirst())
                .toList();
        Map<UUID, Set<RideNeed>> needs = new HashMap<>();
        riders.forEach(it -> needs.put(it.transportGrantId(), someNeeds(random)));
        var tour = tour(riders);
        if (!tour.mayExceed(vehicle)) {
            assertThat(tour.isExceeded(vehicle, grant -> needs.getOrDefault(grant, Set.of())))
                    .isFalse();
        }
    }

    private static Set<RideNeed> someNeeds(Random random) {
        var needs = EnumSet.noneOf(RideNeed.class);
        Stream.of(RideNeed.values()).filter(any -> random.nextBoolean()).forEach(needs::add);
        return needs;
    }

    private static Tour.Needs only(UUID one, RideNeed need) {
        return grant -> grant.equals(one) ? Set.of(need) : Set.of();
    }

    private static List<Tour.Passenger> riders(int number, int hour) {
        return Stream.generate(UUID::randomUUID)
                .limit(number)
                .map(id -> new Tour.Passenger(id, LocalTime.of(hour, 0), LocalTime.of(hour, 30)))
                .toList();
    }

    private static List<Tour.Passenger> both(List<Tour.Passenger> some, List<Tour.Passenger> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Tour tour(List<Tour.Passenger> passengers) {
        return new Tour("INTERN", "BUS_1", DAY, Direction.OUTWARD, passengers);
    }
}
