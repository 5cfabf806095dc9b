package dk.samvaer.supplier.domain.register;

import static dk.samvaer.supplier.domain.Given.CVR;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.DEC_14;
import static dk.samvaer.supplier.domain.Given.refused;
import static dk.samvaer.supplier.domain.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.supplier.domain.register.SupplierEvent.Changed;
import dk.samvaer.supplier.domain.register.SupplierEvent.Deactivated;
import dk.samvaer.supplier.domain.register.SupplierEvent.RegisteredAgain;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingTheRegisterTest {
    private static final LocalDate TODAY = DEC_1;
    private static final Unit GARDEN = named("Haven", 3);
    private static final Unit HOUSE = named("Huset", null);

    @ParameterizedTest
    @ValueSource(strings = {"29189625", "13585628", "25313763"})
    void R30_a_CVR_number_whose_last_digit_checks_the_others_is_taken(String digits) {
        assertThat(new CvrNumber(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29189626", "2918962", "291896255", "00000000", "02918962", "2918962a", ""})
    void R30_a_CVR_number_that_fails_modulus_11_or_has_not_eight_digits_is_refused(String digits) {
        assertThatThrownBy(() -> new CvrNumber(digits)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void SU_01_a_registered_supplier_takes_placements_from_its_first_day_to_the_day_before_the_end() {
        var until = registered().apply(new Deactivated(DEC_14));
        assertThatCode(() -> until.requireTakesPlacements(DEC_1)).doesNotThrowAnyException();
        assertThatCode(() -> until.requireTakesPlacements(DEC_14.minusDays(1))).doesNotThrowAnyException();
        refused("SUPPLIER_NOT_REGISTERED", () -> until.requireTakesPlacements(DEC_14));
        refused("SUPPLIER_NOT_REGISTERED", () -> until.requireTakesPlacements(DEC_1.minusDays(1)));
    }

    @Test
    void R2_an_open_access_offer_takes_no_placement() {
        var cafe = begun(Supplier.register(
                "cafe", SupplierKind.OPEN_ACCESS, entry("cafe", GARDEN.name()), Validity.from(DEC_1), null));
        refused("SUPPLIER_OPEN_ACCESS", () -> cafe.requireTakesPlacements(DEC_1));
    }

    @Test
    void SU_01_a_supplier_is_deactivated_from_today_on_or_later_and_never_with_effect_for_the_past() {
        assertThat(registered().deactivate(TODAY, TODAY)).containsExactly(new Deactivated(TODAY));
        assertThat(registered().deactivate(DEC_14, TODAY)).containsExactly(new Deactivated(DEC_14));
        refused("DATE_IN_THE_PAST", () -> registered().deactivate(TODAY.minusDays(1), TODAY));
        var ending = registered().apply(new Deactivated(DEC_14));
        assertThat(ending.deactivate(DEC_14, TODAY)).isEmpty();
        assertThat(ending.deactivate(DEC_14.plusDays(1), TODAY)).hasSize(1);
        refused("SUPPLIER_NOT_REGISTERED", () -> ending.deactivate(DEC_14.plusDays(5), DEC_14));
    }

    @Test
    void SU_01_a_supplier_that_begins_later_cannot_end_before() {
        var later = begun(
                Supplier.register("nsv", SupplierKind.GRANTED, entry("nsv", "Haven"), Validity.from(DEC_14), null));
        refused("ENDS_BEFORE_IT_BEGINS", () -> later.deactivate(DEC_1, TODAY));
    }

    @Test
    void SU_01_a_former_supplier_is_registered_again_from_its_new_first_day() {
        var former = registered().apply(new Deactivated(DEC_1));
        assertThat(former.registerAgain(DEC_14, TODAY)).containsExactly(new RegisteredAgain(Validity.from(DEC_14)));
        refused("DATE_IN_THE_PAST", () -> former.registerAgain(TODAY.minusDays(1), TODAY));
        refused("SUPPLIER_REGISTERED_ALREADY", () -> registered().registerAgain(TODAY, TODAY));
    }

    @Test
    void SU_01_a_deactivation_that_lies_ahead_is_taken_back_without_a_gap() {
        var ending = registered().apply(new Deactivated(DEC_14));
        var since = Validity.from(registered().known().registeredFrom());
        assertThat(ending.registerAgain(DEC_1, TODAY)).containsExactly(new RegisteredAgain(since));
    }

    @Test
    void R30_a_change_tells_a_known_end_again_since_the_newest_registration_holds_alone() {
        var changed = entry("nsv", "Haven", "Huset");
        var ending = registered().apply(new Deactivated(DEC_14));
        assertThat(ending.change(changed, List.of(), TODAY))
                .containsExactly(new Changed(changed, ending.known(), List.of()), new Deactivated(DEC_14));
        assertThat(ending.change(ending.entry(), List.of(), TODAY)).isEmpty();
    }

    @Test
    void R30_a_unit_is_renamed_under_its_id_and_never_removed() {
        var renamed = new Unit(GARDEN.id(), "Gartneriet", null, List.of(), List.of(), 4, DEC_14);
        var changed = registered()
                .apply(registered().change(with(renamed), List.of(), TODAY).getFirst());
        assertThat(changed.unit(GARDEN.id()).orElseThrow().name()).isEqualTo("Gartneriet");
        assertThat(changed.unit(GARDEN.id()).orElseThrow().takesOn(DEC_14)).isFalse();
        refused("UNIT_MISSING", () -> registered().change(with(HOUSE), List.of(), TODAY));
    }

    @Test
    void R30_two_units_share_neither_id_nor_name() {
        refused("UNIT_TWICE", () -> registered().change(with(GARDEN, GARDEN), List.of(), TODAY));
        refused(
                "UNIT_TWICE",
                () -> registered().change(with(GARDEN, GARDEN.withId(UUID.randomUUID())), List.of(), TODAY));
    }

    @Test
    void R30_a_new_unit_cannot_take_the_id_of_another_suppliers_unit() {
        var theirs = named("Dagtilbuddet", 3).withId(Supplier.unitId("csn", "Dagtilbuddet"));
        refused("UNIT_UNKNOWN", () -> registered().change(with(GARDEN, theirs), List.of(), TODAY));
        refused(
                "UNIT_UNKNOWN",
                () -> Supplier.register("nsv", SupplierKind.GRANTED, with(theirs), Validity.from(DEC_1), null));
    }

    @Test
    void R30_the_settings_complete_only_what_the_register_has_never_known() {
        var stored = new Supplier(
                Supplier.idOf("nsv"),
                "nsv",
                "NSV",
                List.of(),
                null,
                SupplierKind.GRANTED,
                null,
                null,
                ReportChannel.KAFKA,
                null,
                Places.NONE);
        var since = Validity.from(DEC_1);
        assertThat(stored.complete(entry("nsv", "Haven"), since))
                .containsExactly(new Changed(entry("nsv", "Haven"), since, List.of()));
        assertThat(registered().complete(entry("nsv", "Huset"), since)).isEmpty();
    }

    @Test
    void R30_the_six_reportable_activities_are_known_and_their_parent_is_not() {
        assertThat(Activity.values()).hasSize(6);
        assertThat(Arrays.stream(Activity.values()).map(Activity::nationalCode))
                .doesNotHaveDuplicates()
                .doesNotContain(UUID.fromString("a2256d86-1cf8-4da5-be49-1f49f4335ecb"));
    }

    @Test
    void R30_a_capacity_may_not_fall_below_the_places_that_are_taken() {
        var full = registered();
        for (int citizen = 0; citizen < 3; citizen++) {
            var place = new Place(new UUID(9, citizen), null, GARDEN.id(), DEC_14, null);
            full = full.apply(full.takePlace(place, List.of(), TODAY).getFirst());
        }
        var taken = full;
        assertThat(taken.change(with(named("Haven", 4)), List.of(), TODAY)).hasSize(1);
        refused("CAPACITY_BELOW_PLACES", () -> taken.change(with(named("Haven", 2)), List.of(), TODAY));
        assertThat(taken.change(with(named("Haven", null)), List.of(), TODAY)).hasSize(1);
    }

    @Test
    void R30_a_unit_that_gets_a_capacity_counts_those_who_are_there_already() {
        var unlimited = registered().apply(new Changed(with(named("Haven", null)), Validity.from(DEC_1), List.of()));
        var there = List.of(
                new Place(new UUID(9, 1), null, GARDEN.id(), DEC_1, null),
                new Place(new UUID(9, 2), null, GARDEN.id(), DEC_1, null));
        assertThat(unlimited.newlyLimited(with(named("Haven", 2)))).containsExactly(named("Haven", null));
        refused("CAPACITY_BELOW_PLACES", () -> unlimited.change(with(named("Haven", 1)), there, TODAY));
        var limited = unlimited.apply(
                unlimited.change(with(named("Haven", 2)), there, TODAY).getFirst());
        var third = new Place(new UUID(9, 3), null, GARDEN.id(), DEC_1, null);
        refused("UNIT_FULL", () -> limited.takePlace(third, List.of(), TODAY));
    }

    private static Supplier registered() {
        var since = Validity.from(LocalDate.of(2026, 1, 1));
        var events = Supplier.register("nsv", SupplierKind.GRANTED, entry("nsv", "Haven"), since, null);
        var supplier = begun(events);
        return supplier.apply(new Changed(with(GARDEN), since, List.of()))
                .apply(new RegisteredAgain(Validity.from(DEC_1)));
    }

    private static Supplier begun(List<SupplierEvent> events) {
        return Supplier.begin(events.getFirst());
    }

    private static SupplierEntry with(Unit... units) {
        return new SupplierEntry("Næstved Sociale Virksomhed", CVR, null, ReportChannel.KAFKA, List.of(units));
    }

    private static SupplierEntry entry(String code, String... units) {
        return SupplierEntry.named(code, "Næstved Sociale Virksomhed", CVR, ReportChannel.KAFKA, List.of(units));
    }

    private static Unit named(String name, @Nullable Integer capacity) {
        return unit(Supplier.unitId("nsv", name), name, capacity);
    }
}
