package dk.samvaer.transport.domain.carriers;

import static dk.samvaer.transport.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.modes.TransportModes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeepingCarriersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Vehicle BUS = new Vehicle("BUS_1", 8, 2, TODAY.minusDays(10), TODAY.plusDays(10));
    private static final CarrierEntry ENTRY = new CarrierEntry("Kommunens egen kørsel", List.of(BUS));
    private static final Carrier OWN =
            Carrier.begin(Carrier.register("INTERN", "INTERNAL_DISABILITY_TRANSPORT", ENTRY, Validity.from(TODAY), null)
                    .getFirst());

    @Test
    void TR_02_only_a_registered_carrier_of_the_granted_mode_is_planned() {
        OWN.requirePlannable("INTERNAL_DISABILITY_TRANSPORT", "BUS_1", TODAY);
        OWN.requirePlannable("INTERNAL_DISABILITY_TRANSPORT", null, TODAY);
        refused("CARRIER_DRIVES_ANOTHER_MODE", () -> OWN.requirePlannable("TAXI", null, TODAY));
        refused("CARRIER_NOT_REGISTERED", () -> planned(OWN, null, TODAY.minusDays(1)));
        refused("VEHICLE_UNKNOWN", () -> planned(OWN, "BUS_2", TODAY));
        refused("VEHICLE_UNKNOWN", () -> planned(OWN, "BUS_1", TODAY.plusDays(11)));
    }

    @Test
    void TR_03_a_deactivated_carrier_is_planned_no_more_from_its_day_on() {
        var day = TODAY.plusDays(5);
        var ending = OWN.apply(OWN.deactivate(day, TODAY).getFirst());
        planned(ending, "BUS_1", day.minusDays(1));
        refused("CARRIER_NOT_REGISTERED", () -> planned(ending, "BUS_1", day));
        refused("DATE_IN_THE_PAST", () -> OWN.deactivate(TODAY.minusDays(1), TODAY));
        refused("CARRIER_NOT_REGISTERED", () -> ending.deactivate(day.plusDays(9), day));
        assertThat(ending.deactivate(day, TODAY)).isEmpty();
        var again = ending.apply(ending.registerAgain(TODAY, TODAY).getFirst());
        assertThat(again.validity()).isEqualTo(OWN.validity());
        refused("CARRIER_REGISTERED_ALREADY", () -> OWN.registerAgain(TODAY, TODAY));
        var later = ending.apply(ending.registerAgain(day.plusDays(2), day).getFirst());
        refused("CARRIER_NOT_REGISTERED", () -> planned(later, null, day.plusDays(1)));
    }

    @Test
    void TR_03_a_vehicle_that_citizens_were_planned_to_stays_in_the_register() {
        var second = new Vehicle("BUS_2", 0, 4, TODAY, null);
        refused("VEHICLE_MISSING", () -> OWN.change(new CarrierEntry("Navn", List.of(second))));
        refused("VEHICLE_TWICE", () -> OWN.change(new CarrierEntry("Navn", List.of(BUS, BUS))));
        refused("VEHICLE_WITHOUT_PLACES", () -> new Vehicle("BUS_3", 0, 0, TODAY, null));
        refused("ENDS_BEFORE_IT_BEGINS", () -> new Vehicle("BUS_3", 1, 0, TODAY, TODAY.minusDays(1)));
        assertThat(OWN.change(ENTRY)).isEmpty();
        var changed = OWN.apply(
                OWN.change(new CarrierEntry("Navn", List.of(BUS, second))).getFirst());
        assertThat(changed.vehicle("BUS_2")).contains(second);
        assertThat(changed.prices()).isEqualTo(OWN.prices());
    }

    @Test
    void TR_02_a_price_is_of_the_kind_that_the_mode_is_paid_by() {
        var day = new PriceAgreement(TODAY, null, Price.perRide(Amount.of("1"), Amount.ZERO, Amount.ZERO));
        var month = new PriceAgreement(TODAY, null, Price.perMonth(Amount.of("410")));
        refused("PRICE_OF_ANOTHER_KIND", () -> OWN.agree(month, modes(true)));
        refused("PRICE_OF_ANOTHER_KIND", () -> OWN.agree(day, modes(false)));
        assertThat(OWN.agree(day, modes(true))).hasSize(1);
        assertThat(OWN.agree(month, modes(false))).hasSize(1);
    }

    private static TransportModes modes(boolean rides) {
        return new TransportModes(
                List.of(new TransportModes.Row(OWN.mode(), "Egen", "Own", rides, TODAY.minusYears(1), null)));
    }

    private static void planned(Carrier carrier, @Nullable String vehicle, LocalDate day) {
        carrier.requirePlannable(carrier.mode(), vehicle, day);
    }
}
