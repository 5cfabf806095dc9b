package dk.samvaer.supplier.domain.register;

import static dk.samvaer.supplier.domain.Given.CVR;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.DEC_14;
import static dk.samvaer.supplier.domain.Given.refused;
import static dk.samvaer.supplier.domain.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CountingPlacesTest {
    private static final UUID GARDEN = Supplier.unitId("nsv", "Haven");
    private static final UUID HOUSE = Supplier.unitId("nsv", "Huset");
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BENT = new UUID(1, 2);
    private static final UUID CARL = new UUID(1, 3);
    private static final UUID FIRST_ORDER = new UUID(2, 1);
    private static final UUID LATER_ORDER = new UUID(2, 2);

    @Test
    void R30_a_unit_takes_as_many_as_its_capacity_and_no_more() {
        var full = with(one(ANNA, GARDEN, DEC_1, null));
        refused("UNIT_FULL", () -> full.takePlace(one(BENT, GARDEN, DEC_1, null), List.of(), DEC_1));
        assertThat(full.takePlace(one(BENT, HOUSE, DEC_1, null), List.of(), DEC_1))
                .hasSize(1);
    }

    @Test
    void R30_a_known_last_day_frees_the_place_from_the_day_after() {
        var ending = with(one(ANNA, GARDEN, DEC_1, null)).apply(new SupplierEvent.PlaceEnded(ANNA, DEC_14));
        refused("UNIT_FULL", () -> ending.takePlace(one(BENT, GARDEN, DEC_14, null), List.of(), DEC_1));
        assertThat(ending.takePlace(one(BENT, GARDEN, DEC_14.plusDays(1), null), List.of(), DEC_1))
                .hasSize(1);
    }

    @Test
    void R30_a_place_that_is_promised_from_a_later_day_is_not_taken_before_without_end() {
        var promised = with(one(ANNA, GARDEN, DEC_14, null));
        refused("UNIT_FULL", () -> promised.takePlace(one(BENT, GARDEN, DEC_1, null), List.of(), DEC_1));
        refused("UNIT_FULL", () -> promised.takePlace(one(BENT, GARDEN, DEC_1, DEC_14), List.of(), DEC_1));
        assertThat(promised.takePlace(one(BENT, GARDEN, DEC_1, DEC_14.minusDays(1)), List.of(), DEC_1))
                .hasSize(1);
    }

    @Test
    void R30_the_same_place_is_taken_once_however_often_it_is_asked_for() {
        var taken = with(one(ANNA, GARDEN, DEC_1, null));
        assertThat(taken.takePlace(one(ANNA, GARDEN, DEC_1, null), List.of(), DEC_1))
                .isEmpty();
    }

    @Test
    void R31_whoever_moves_leaves_the_former_unit_the_day_before() {
        var moved = with(one(ANNA, GARDEN, DEC_1, null), one(ANNA, HOUSE, DEC_14, null));
        refused("UNIT_FULL", () -> moved.takePlace(one(BENT, GARDEN, DEC_14.minusDays(1), null), List.of(), DEC_1));
        assertThat(moved.takePlace(one(BENT, GARDEN, DEC_14, null), List.of(), DEC_1))
                .hasSize(1);
        refused(
                "UNIT_FULL",
                () -> with(one(CARL, HOUSE, DEC_1, null)).takePlace(one(ANNA, HOUSE, DEC_14, null), List.of(), DEC_1));
    }

    @Test
    void R30_an_end_before_the_first_day_gives_the_place_back() {
        var given = with(one(ANNA, GARDEN, DEC_14, null)).apply(new SupplierEvent.PlaceEnded(ANNA, DEC_1));
        assertThat(given.takePlace(one(BENT, GARDEN, DEC_1, null), List.of(), DEC_1))
                .hasSize(1);
    }

    @Test
    void R30_a_rejection_gives_back_what_its_own_order_took_and_nothing_that_a_later_order_took() {
        var again = with(new Place(ANNA, LATER_ORDER, GARDEN, DEC_1, null));
        assertThat(again.releasePlace(ANNA, FIRST_ORDER)).isEmpty();
        assertThat(again.releasePlace(ANNA, LATER_ORDER)).hasSize(1);
        assertThat(again.releasePlace(BENT, LATER_ORDER)).isEmpty();
    }

    @RepeatedTest(50)
    void R30_no_day_holds_more_than_the_capacity_whatever_is_taken_moved_and_ended(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var supplier = with();
        for (int step = 0; step < 60; step++) {
            supplier = acted(supplier, random);
            assertWithinCapacity(supplier, "seed " + run.getCurrentRepetition() + ", step " + step);
        }
    }

    private static Supplier acted(Supplier supplier, Random random) {
        var placement = new UUID(3, random.nextInt(6));
        var day = DEC_1.plusDays(random.nextInt(30));
        var before = supplier;
        try {
            var events = random.nextInt(4) == 0 && !putsOff(supplier, placement, day)
                    ? supplier.endPlace(placement, day)
                    : supplier.takePlace(
                            one(placement, random.nextBoolean() ? GARDEN : HOUSE, day, end(day, random)),
                            List.of(),
                            DEC_1);
            for (var event : events) {
                before = before.apply(event);
            }
            return before;
        } catch (RuleViolation full) {
            return supplier;
        }
    }

    private static @Nullable LocalDate end(LocalDate day, Random random) {
        return random.nextBoolean() ? null : day.plusDays(random.nextInt(10));
    }

    private static boolean putsOff(Supplier supplier, UUID placement, LocalDate day) {
        return supplier.places()
                .of(placement)
                .map(Place::until)
                .filter(day::isAfter)
                .isPresent();
    }

    /** Counted another way than the rule does: day by day. An end that is put off by the authority may overbook, so none is here. */
    private static void assertWithinCapacity(Supplier supplier, String where) {
        for (var unit : List.of(GARDEN, HOUSE)) {
            IntStream.range(0, 60)
                    .mapToObj(DEC_1::plusDays)
                    .forEach(day -> assertThat(supplier.places().taken().stream()
                                    .filter(it -> it.unitId().equals(unit))
                                    .filter(it -> !day.isBefore(it.from()))
                                    .filter(it -> it.until() == null || !day.isAfter(it.until()))
                                    .count())
                            .as(where + ", " + day)
                            .isLessThanOrEqualTo(1));
        }
    }

    private static Supplier with(Place... places) {
        var entry = new SupplierEntry(
                "NSV", CVR, null, ReportChannel.KAFKA, List.of(unit(GARDEN, "Haven", 1), unit(HOUSE, "Huset", 1)));
        var supplier = Supplier.begin(
                Supplier.register("nsv", SupplierKind.GRANTED, entry, Validity.from(LocalDate.of(2026, 1, 1)), null)
                        .getFirst());
        for (var place : places) {
            supplier =
                    supplier.apply(supplier.takePlace(place, List.of(), DEC_1).getFirst());
        }
        return supplier;
    }

    private static Place one(UUID placement, UUID unit, LocalDate from, @Nullable LocalDate until) {
        return new Place(placement, FIRST_ORDER, unit, from, until);
    }
}
