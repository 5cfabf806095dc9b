package dk.samvaer.transport.domain.work;

import static dk.samvaer.transport.domain.Given.DEC_1;
import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.VISITATOR;
import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.extent;
import static dk.samvaer.transport.domain.Given.grant;
import static dk.samvaer.transport.domain.Given.granted;
import static dk.samvaer.transport.domain.Given.modeChanged;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.schedule;
import static dk.samvaer.transport.domain.Given.started;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEntry;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.domain.carriers.Validity;
import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.cost.PriceList;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TransportGrant RUNNING = grant(assessed(), granted(), decided(), started());

    @Test
    void TR_03_a_decided_grant_without_rides_is_to_be_planned_and_one_that_waits_is_not() {
        assertThat(PlanningWork.ofRides(RUNNING)).contains(new PlanningWork(Task.PLAN_TRANSPORT, DEC_1));
        assertThat(PlanningWork.ofRides(grant(assessed(), granted()))).isEmpty();
        assertThat(PlanningWork.ofRides(grant(assessed(), refused(), decided())))
                .isEmpty();
        assertThat(PlanningWork.ofRides(grant(assessed()))).isEmpty();
    }

    @Test
    void TR_03_rides_without_a_carrier_need_one_and_with_one_nothing() {
        assertThat(task(RUNNING.apply(planned(null)))).isEqualTo(Task.CHOOSE_CARRIER);
        assertThat(PlanningWork.ofRides(RUNNING.apply(planned("TAXI_NORD")))).isEmpty();
    }

    @Test
    void TR_03_TR_05_rides_that_fit_no_more_are_planned_anew() {
        var planned = RUNNING.apply(planned("TAXI_NORD"));
        var less = DEC_1.plusDays(20);
        assertThat(PlanningWork.ofRides(planned.apply(extent(less, 1))))
                .contains(new PlanningWork(Task.PLAN_TRANSPORT_ANEW, less));
        assertThat(PlanningWork.ofRides(planned.apply(extent(less, 2)))).isEmpty();
        assertThat(task(planned.apply(modeChanged()))).isEqualTo(Task.PLAN_TRANSPORT_ANEW);
        var moved = planned.apply(new TransportGrantEvent.DestinationFollowed(UUID.randomUUID(), DEC_1))
                .apply(new TransportGrantEvent.DestinationFollowed(UUID.randomUUID(), less));
        assertThat(task(moved)).isEqualTo(Task.PLAN_TRANSPORT_ANEW);
    }

    @Test
    void TR_05_nothing_is_planned_for_a_grant_that_has_ended() {
        var over = RUNNING.apply(new TransportGrantEvent.Ended(DEC_1.plusDays(9)));
        assertThat(PlanningWork.ofRides(over)).isEmpty();
        assertThat(PlanningWork.ofPass(over)).isEmpty();
    }

    @Test
    void TR_02_a_mode_without_rides_needs_a_travel_pass() {
        assertThat(PlanningWork.ofPass(RUNNING)).contains(new PlanningWork(Task.ISSUE_TRAVEL_PASS, DEC_1));
        assertThat(PlanningWork.ofPass(RUNNING.apply(pass(null)))).isEmpty();
        assertThat(PlanningWork.ofPass(RUNNING.apply(pass(DEC_1.minusDays(1))))).isPresent();
    }

    @Test
    void TR_02_a_carrier_without_a_price_or_at_its_end_is_told_with_the_first_day() {
        var prices = PriceList.NONE.with(new PriceAgreement(
                TODAY.minusYears(1), TODAY.plusDays(9), Price.perRide(Amount.of("1"), Amount.ZERO, Amount.ZERO)));
        var carrier = Carrier.begin(Carrier.register(
                                "TAXI_NORD",
                                "TAXI",
                                new CarrierEntry("Nord", List.of()),
                                Validity.from(TODAY.minusYears(1)),
                                null)
                        .getFirst())
                .apply(new CarrierEvent.Priced(prices));
        assertThat(CarrierWork.of(carrier, TODAY))
                .containsExactly(new CarrierWork(Task.AGREE_ON_PRICE, "TAXI_NORD", TODAY.plusDays(10)));
        var ending = carrier.apply(new CarrierEvent.Deactivated(TODAY.plusDays(10)));
        assertThat(CarrierWork.of(ending, TODAY))
                .containsExactly(new CarrierWork(Task.REPLACE_CARRIER, "TAXI_NORD", TODAY.plusDays(10)));
    }

    private static Task task(TransportGrant grant) {
        return PlanningWork.ofRides(grant).orElseThrow().task();
    }

    private static TransportGrantEvent planned(@Nullable String carrier) {
        var it = schedule(MONDAY, FRIDAY);
        return new TransportGrantEvent.Scheduled(new Schedule(
                DEC_1,
                it.pickUp(),
                it.dropOff(),
                it.days(),
                it.directions(),
                it.outwardAt(),
                it.homewardAt(),
                carrier,
                null,
                it.needs()));
    }

    private static TransportGrantEvent pass(@Nullable LocalDate to) {
        return new TransportGrantEvent.TravelPassIssued(new TravelPass(DEC_1.minusDays(30), to, null, VISITATOR, NOW));
    }
}
