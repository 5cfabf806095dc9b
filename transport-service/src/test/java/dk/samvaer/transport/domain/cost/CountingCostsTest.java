package dk.samvaer.transport.domain.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.rides.RideCode;
import dk.samvaer.transport.domain.rides.RideState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingCostsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);

    /** The taxi becomes dearer in the middle of the month; the other firm has an agreement that has ended. */
    private static final PriceLists PRICES = new PriceLists(Map.of(
            "TAXI_NORD",
            PriceList.NONE
                    .with(new PriceAgreement(LocalDate.of(2026, 1, 1), LAST, ride("168.00", "120.00", "75.50")))
                    .with(new PriceAgreement(LAST.plusDays(1), null, ride("172.55", "120.00", "0.00"))),
            "TAXI_SYD",
            PriceList.NONE.with(
                    new PriceAgreement(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31), ride("1", "1", "1"))),
            "BUSSELSKAB",
            PriceList.NONE.with(
                    new PriceAgreement(LocalDate.of(2026, 1, 1), null, Price.perMonth(Amount.of("410.00"))))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, CARRIED_OUT, 3, 504.00",
        "2026-11-16, CARRIED_OUT, 3, 517.65",
        "2026-11-15, MISSED, 1, 120.00",
        "2026-11-15, CANCELLED_LATE, 2, 151.00",
        "2026-11-16, CANCELLED_LATE, 2, 0.00",
        "2026-11-16, UNPAID, 9, 0.00",
        "2026-11-30, AHEAD, 9, 0.00"
    })
    void TR_02_a_ride_costs_what_was_agreed_for_its_day_and_its_ending(
            LocalDate day, RideEnding ending, long number, String expected) {
        var total = CostTotal.of(count("TAXI_NORD", day, ending, number), PRICES);
        assertThat(total.amount().kroner()).isEqualTo(expected);
        assertThat(total.withoutPrice() + total.notRegistered()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"TAXI_SYD", "NOBODY", "BUSSELSKAB", ","})
    void TR_02_what_has_no_price_is_said_and_not_counted_as_nothing(@Nullable String carrier) {
        var total = CostTotal.of(count(carrier, LAST, RideEnding.CARRIED_OUT, 4), PRICES);
        assertThat(total).isEqualTo(new CostTotal(4, 0, 0, 0, Amount.ZERO, Amount.ZERO, null, 4, 0));
        assertThat(CostTotal.of(count(carrier, LAST, RideEnding.UNPAID, 4), PRICES)
                        .isNothing())
                .isTrue();
    }

    @Test
    void TR_02_a_travel_pass_costs_what_was_agreed_for_its_first_day() {
        assertThat(PRICES.ofPass("BUSSELSKAB", LAST))
                .contains(new Cost(Amount.of("410.00"), Amount.of("410.00"), null));
        assertThat(PRICES.ofPass("TAXI_NORD", LAST)).isEmpty();
        assertThat(CostTotal.ofPasses(2, PRICES.ofPass("BUSSELSKAB", LAST))
                        .amount()
                        .kroner())
                .isEqualTo("820.00");
        assertThat(CostTotal.ofPasses(2, Optional.empty()).withoutPrice()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,, 2026-11-27, NOT_REGISTERED",
        "PLANNED,, 2026-11-28, AHEAD",
        "CARRIED_OUT,, 2026-11-27, CARRIED_OUT",
        "MISSED, CITIZEN_NOT_THERE, 2026-11-27, MISSED",
        "MISSED, VEHICLE_NOT_THERE, 2026-11-27, UNPAID",
        "MISSED,, 2026-11-27, MISSED",
        "CANCELLED, LATE_CANCELLATION, 2026-11-27, CANCELLED_LATE",
        "CANCELLED,, 2026-11-30, UNPAID"
    })
    void TR_02_a_carrier_is_paid_for_what_it_drove_came_for_or_kept_free(
            RideState state, @Nullable RideCode code, LocalDate day, RideEnding expected) {
        assertThat(RideEnding.of(state, code, day, TODAY)).isEqualTo(expected);
    }

    @Test
    void TR_02_sums_are_exact() {
        var total = Stream.of(
                        count("TAXI_NORD", LAST, RideEnding.CARRIED_OUT, 1),
                        count("TAXI_NORD", LAST.plusDays(1), RideEnding.CARRIED_OUT, 1),
                        count("TAXI_SYD", LAST, RideEnding.MISSED, 2),
                        count("TAXI_NORD", LAST, RideEnding.NOT_REGISTERED, 5))
                .map(it -> CostTotal.of(it, PRICES))
                .reduce(CostTotal.NOTHING, CostTotal::plus);
        assertThat(total).isEqualTo(new CostTotal(2, 2, 0, 0, Amount.of("340.55"), Amount.of("340.55"), null, 2, 5));
    }

    private static RideCount count(@Nullable String carrier, LocalDate day, RideEnding ending, long number) {
        return new RideCount("TAXI", carrier, "nsv", day, ending, number);
    }

    private static Price ride(String carriedOut, String missed, String cancelledLate) {
        return Price.perRide(Amount.of(carriedOut), Amount.of(missed), Amount.of(cancelledLate));
    }
}
