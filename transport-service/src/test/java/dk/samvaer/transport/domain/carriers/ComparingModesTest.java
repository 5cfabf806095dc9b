package dk.samvaer.transport.domain.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.CostTotal;
import dk.samvaer.transport.domain.cost.PassCount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.modes.TransportModes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingModesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final TransportModes MODES = new TransportModes(List.of(
            mode("TAXI", true, null),
            mode("PUBLIC_TRANSPORT", false, null),
            mode("INTERNAL", true, null),
            mode("OLD", true, TODAY.minusDays(1))));
    private static final List<Carrier> CARRIERS = List.of(
            carrier("NORD", "TAXI", Price.perRide(Amount.of("168.00"), Amount.ZERO, Amount.ZERO), NEW_YEAR),
            carrier("SYD", "TAXI", Price.perRide(Amount.of("159.75"), Amount.ZERO, Amount.ZERO), null),
            carrier("BUS", "PUBLIC_TRANSPORT", Price.perMonth(Amount.of("410.00")), null));

    @ParameterizedTest
    @CsvSource({"3, 2, 4153.50", "5, 1, 3461.25", "1, 1, 692.25", "7, 2, 9691.50"})
    void TR_02_a_month_is_a_twelfth_of_52_weeks_by_the_prices_of_the_day(int days, int ways, String expected) {
        var taxi = compared(TODAY, days, ways).lines().getFirst();
        assertThat(taxi.offers()).extracting(ModeComparison.Offer::carrierId).containsExactly("SYD", "NORD");
        assertThat(taxi.offers().getFirst().perMonth().kroner()).isEqualTo(expected);
    }

    @Test
    void TR_02_a_travel_pass_costs_the_same_however_often_it_is_used() {
        assertThat(compared(TODAY, 1, 1).lines().get(1))
                .isEqualTo(compared(TODAY, 5, 2).lines().get(1));
    }

    @Test
    void TR_02_a_mode_without_agreement_is_shown_without_a_price_and_one_not_offered_is_not_shown() {
        var lines = compared(TODAY, 3, 2).lines();
        assertThat(lines).extracting(ModeComparison.Line::mode).containsExactly("TAXI", "PUBLIC_TRANSPORT", "INTERNAL");
        assertThat(lines.getLast().offers()).isEmpty();
        assertThat(compared(NEW_YEAR.plusDays(1), 3, 2).lines().getFirst().offers())
                .extracting(ModeComparison.Offer::carrierId)
                .containsExactly("SYD");
    }

    @Test
    void TR_02_a_pass_is_of_the_only_carrier_of_its_mode_and_of_nobody_where_there_are_several() {
        var prices = new CarrierPrices(CARRIERS);
        assertThat(prices.of(new PassCount("PUBLIC_TRANSPORT", null, TODAY, 3)))
                .isEqualTo(new CostTotal(0, 0, 0, 3, Amount.of("1230.00"), Amount.of("1230.00"), null, 0, 0));
        assertThat(prices.of(new PassCount("TAXI", null, TODAY, 3)))
                .isEqualTo(new CostTotal(0, 0, 0, 3, Amount.ZERO, Amount.ZERO, null, 3, 0));
        assertThat(prices.seller(new PassCount("TAXI", "SYD", TODAY, 3)))
                .as("the one that it names")
                .contains("SYD");
        assertThat(prices.seller(new PassCount("PUBLIC_TRANSPORT", null, TODAY.minusYears(2), 1)))
                .isEmpty();
    }

    private static ModeComparison compared(LocalDate day, int days, int ways) {
        return ModeComparison.of(MODES, CARRIERS, day, new ModeComparison.Extent(days, ways));
    }

    private static TransportModes.Row mode(String code, boolean rides, @Nullable LocalDate to) {
        return new TransportModes.Row(code, code, code, rides, TODAY.minusYears(1), to);
    }

    private static Carrier carrier(String code, String mode, Price price, @Nullable LocalDate to) {
        var entry = new CarrierEntry(code, List.of());
        var carrier = Carrier.begin(Carrier.register(code, mode, entry, Validity.from(TODAY.minusYears(1)), null)
                .getFirst());
        return carrier.apply(carrier.agree(new PriceAgreement(TODAY.minusYears(1), to, price), MODES)
                .getFirst());
    }
}
