package dk.samvaer.transport.domain.cost;

import static dk.samvaer.transport.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.Seeded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreeingOnPricesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Actor OFFICE = new Actor("olga", Role.TRANSPORT_OFFICE);
    private static final Confidential REASON = Confidential.of("Cifrene var byttet om");

    /** 168 kroner to the end of November, nothing in December, 172.50 from New Year on. */
    private static final PriceList GAP = PriceList.NONE
            .with(agreed("168.00", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 30)))
            .with(agreed("172.50", LocalDate.of(2027, 1, 1), null));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,",
        "2026-01-01, 168.00",
        "2026-11-30, 168.00",
        "2026-12-01,",
        "2026-12-31,",
        "2027-01-01, 172.50",
        "2039-06-05, 172.50"
    })
    void TR_02_CFG_01_the_price_is_the_one_agreed_on_for_the_day_and_none_is_none(
            LocalDate day, @Nullable String kroner) {
        assertThat(GAP.on(day)).isEqualTo(Optional.ofNullable(kroner).map(AgreeingOnPricesTest::ride));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-01-01", "2025-01-01,2026-01-01", "2026-11-30,2026-12-31", "2026-12-01,", "2027-05-01,"
    })
    void CFG_01_no_two_prices_hold_on_the_same_day(LocalDate from, @Nullable LocalDate to) {
        refused("PRICE_AGREEMENTS_OVERLAP", () -> GAP.with(agreed("1.00", from, to)));
    }

    @Test
    void CFG_01_a_day_without_a_price_gets_one_also_afterwards() {
        var filled = GAP.with(agreed("170.00", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
        assertThat(filled.on(LocalDate.of(2026, 12, 24))).contains(ride("170.00"));
        assertThat(filled.agreements()).hasSize(3);
    }

    @Test
    void CFG_01_a_price_in_force_is_ended_today_at_the_earliest_and_another_begins_after_it() {
        var from = LocalDate.of(2026, 1, 1);
        refused("DATE_IN_THE_PAST", () -> GAP.ended(from, TODAY.minusDays(1), TODAY));
        refused("PRICE_AGREEMENT_UNKNOWN", () -> GAP.ended(from.plusDays(1), TODAY, TODAY));
        refused("PRICE_AGREEMENTS_OVERLAP", () -> GAP.ended(from, LocalDate.of(2027, 1, 1), TODAY));
        refused("ENDS_BEFORE_IT_BEGINS", () -> GAP.ended(LocalDate.of(2027, 1, 1), TODAY, TODAY));
        var changed =
                GAP.ended(from, TODAY, TODAY).with(agreed("180.00", TODAY.plusDays(1), LocalDate.of(2026, 12, 31)));
        assertThat(changed.on(TODAY)).contains(ride("168.00"));
        assertThat(changed.on(TODAY.plusDays(1))).contains(ride("180.00"));
    }

    @Test
    void CFG_01_what_is_over_or_in_force_is_neither_moved_nor_taken_back() {
        var later = LocalDate.of(2026, 12, 1);
        refused("PRICE_AGREEMENT_OVER", () -> GAP.ended(LocalDate.of(2026, 1, 1), later, later));
        refused("PRICE_AGREEMENT_IN_FORCE", () -> GAP.withdrawn(LocalDate.of(2026, 1, 1), TODAY));
        refused("PRICE_AGREEMENT_IN_FORCE", () -> GAP.withdrawn(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(GAP.withdrawn(LocalDate.of(2027, 1, 1), TODAY).agreements()).hasSize(1);
    }

    @Test
    void TR_02_a_price_is_by_the_ride_or_by_the_month_and_above_nothing() {
        var amount = Amount.of("10");
        refused("PRICE_NOT_ONE_KIND", () -> new Price(null, null));
        refused("PRICE_NOT_ONE_KIND", () -> new Price(new Price.RidePrice(amount, amount, amount), amount));
        refused("AMOUNT_NOT_POSITIVE", () -> Price.perRide(Amount.ZERO, amount, amount));
        refused("AMOUNT_NOT_POSITIVE", () -> Price.perMonth(Amount.ZERO));
        assertThat(Price.perRide(amount, Amount.ZERO, Amount.ZERO).isPerRide()).isTrue();
        assertThat(Price.perMonth(amount).isPerRide()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.01,1,2,0.01",
        "0.01,1,3,0.00",
        "168.00,26,3,1456.00",
        "159.75,52,12,692.25",
        "1.00,1,3,0.33",
        "2.00,1,3,0.67"
    })
    void TR_02_amounts_are_exact_and_a_part_of_one_is_rounded_to_the_nearest_oere(
            String kroner, long numerator, long denominator, String expected) {
        assertThat(Amount.of(kroner).times(numerator, denominator).kroner()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.005", "1e3", "NaN", "''", "1.", ".5"})
    void TR_02_what_is_no_amount_of_kroner_is_refused(String kroner) {
        refused("AMOUNT_INVALID", () -> Amount.of(kroner));
    }

    @Test
    void CFG_01_a_price_in_force_that_was_entered_wrongly_is_corrected_and_kept_and_its_sums_say_so() {
        var from = LocalDate.of(2026, 1, 1);
        var corrected = corrected(GAP, from, "186.00");
        assertThat(corrected.on(TODAY)).contains(ride("186.00"));
        assertThat(corrected.agreements().getFirst().corrections())
                .containsExactly(new PriceCorrection(ride("168.00"), REASON, OFFICE, NOW));
        var prices = new PriceLists(Map.of("TAXA", corrected));
        assertThat(prices.ofRide("TAXA", TODAY, RideEnding.CARRIED_OUT))
                .contains(new Cost(Amount.of("186.00"), Amount.of("168.00"), TODAY));
        assertThat(prices.ofRide("TAXA", TODAY, RideEnding.CANCELLED_LATE))
                .as("what was not wrong")
                .contains(new Cost(Amount.ZERO, Amount.ZERO, null));
        var sum = total(prices, TODAY).plus(total(prices, LocalDate.of(2027, 1, 1)));
        assertThat(sum.amount().kroner()).isEqualTo("717.00");
        assertThat(sum.asAgreed().kroner()).isEqualTo("681.00");
        assertThat(sum.correctedOn()).isEqualTo(TODAY);
        var back = new PriceLists(Map.of("TAXA", corrected(corrected, from, "168.00")));
        assertThat(total(back, TODAY).correctedOn())
                .as("a sum was told with the other price")
                .isEqualTo(TODAY);
        assertThat(total(new PriceLists(Map.of("TAXA", GAP)), TODAY).correctedOn())
                .isNull();
        assertThat(corrected.ended(from, TODAY, TODAY).agreements().getFirst().corrections())
                .hasSize(1);
    }

    @Test
    void CFG_01_no_correction_of_a_price_that_is_the_same_that_is_not_in_force_yet_or_that_nobody_agreed_on() {
        refused("PRICE_THE_SAME", () -> corrected(GAP, LocalDate.of(2026, 1, 1), "168.00"));
        refused("PRICE_AGREEMENT_AHEAD", () -> corrected(GAP, LocalDate.of(2027, 1, 1), "186.00"));
        refused("PRICE_AGREEMENT_UNKNOWN", () -> corrected(GAP, LocalDate.of(2026, 1, 2), "186.00"));
    }

    /** Whatever is tried on whatever day, no price of a day up to then changes, and no day has two. */
    @Seeded(100)
    void CFG_01_random_acts_never_change_a_price_that_has_been_in_force(Random random) {
        var today = TODAY;
        var list = PriceList.NONE;
        Map<LocalDate, Price> known = new HashMap<>();
        for (int act = 0; act < 60; act++) {
            today = today.plusDays(random.nextInt(4));
            list = tried(list, random, today);
            for (var day = TODAY.minusDays(40); !day.isAfter(today); day = day.plusDays(1)) {
                var price = list.on(day).orElse(null);
                var before = price == null ? known.get(day) : known.putIfAbsent(day, price);
                assertThat(before == null ? price : before).as(day.toString()).isEqualTo(price);
            }
        }
        assertThat(list.agreements()).isNotEmpty();
    }

    private static PriceList corrected(PriceList list, LocalDate from, String kroner) {
        return list.corrected(from, ride(kroner), REASON, OFFICE, NOW);
    }

    private static CostTotal total(PriceLists prices, LocalDate day) {
        return CostTotal.of(new RideCount("TAXI", "TAXA", null, day, RideEnding.CARRIED_OUT, 2), prices);
    }

    private static PriceList tried(PriceList list, Random random, LocalDate today) {
        var day = today.plusDays(random.nextInt(40) - 20);
        var other = day.plusDays(random.nextInt(12) - 1);
        try {
            return switch (random.nextInt(3)) {
                case 0 ->
                    list.with(agreed(1 + random.nextInt(500) + ".50", day, random.nextInt(4) == 0 ? null : other));
                case 1 -> list.ended(begun(list, random, day), other, today);
                default -> list.withdrawn(begun(list, random, day), today);
            };
        } catch (RuleViolation refused) {
            return list;
        }
    }

    private static LocalDate begun(PriceList list, Random random, LocalDate otherwise) {
        var all = list.agreements();
        return all.isEmpty() ? otherwise : all.get(random.nextInt(all.size())).from();
    }

    private static PriceAgreement agreed(String kroner, LocalDate from, @Nullable LocalDate to) {
        return new PriceAgreement(from, to, ride(kroner));
    }

    private static Price ride(String kroner) {
        return Price.perRide(Amount.of(kroner), Amount.of(kroner), Amount.ZERO);
    }
}
