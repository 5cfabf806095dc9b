package dk.samvaer.supplier.domain.money;

import static dk.samvaer.supplier.domain.money.GivenMoney.LAST;
import static dk.samvaer.supplier.domain.money.GivenMoney.REASON;
import static dk.samvaer.supplier.domain.money.GivenMoney.TODAY;
import static dk.samvaer.supplier.domain.money.GivenMoney.after;
import static dk.samvaer.supplier.domain.money.GivenMoney.charging;
import static dk.samvaer.supplier.domain.money.GivenMoney.optedIn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Seeded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements are exact, complete, and never change once their month is over. */
class StatingChargesTest {

    @Test
    void R45_an_entry_stands_in_the_month_in_which_it_was_recorded_however_late() {
        var april = LocalDate.of(2027, 4, 1);
        var before = after(optedIn(), charging(optedIn(), TODAY, "100", TODAY));
        var february = statement(before, YearMonth.of(2027, 2));
        var late = after(before, charging(before, TODAY.plusDays(1), "50", april));
        var credited = after(late, late.credit(late.charges().getFirst().id(), REASON, april));
        assertThat(lines(statement(credited, YearMonth.of(2027, 1))))
                .isEqualTo(lines(statement(before, YearMonth.of(2027, 1))));
        assertThat(total(credited, YearMonth.of(2027, 1))).isEqualTo(Amount.of("100"));
        assertThat(february).isEmpty();
        assertThat(total(credited, YearMonth.of(2027, 4))).isEqualTo(Amount.of("-50"));
        assertThat(statement(credited, YearMonth.of(2027, 4)).getFirst().lines())
                .allMatch(line -> line.entry().late());
    }

    @Test
    void R45_a_month_ends_at_midnight_in_Denmark_in_summer_and_in_winter_time() {
        assertThat(recorded("2027-01-31T22:59:59Z")).isEqualTo(YearMonth.of(2027, 1));
        assertThat(recorded("2027-01-31T23:00:00Z")).isEqualTo(YearMonth.of(2027, 2));
        assertThat(recorded("2027-06-30T21:59:59Z")).isEqualTo(YearMonth.of(2027, 6));
        assertThat(recorded("2027-06-30T22:00:00Z")).isEqualTo(YearMonth.of(2027, 7));
        assertThat(recorded("2027-03-31T21:59:59Z")).isEqualTo(YearMonth.of(2027, 3));
        assertThat(recorded("2027-03-31T22:00:00Z")).isEqualTo(YearMonth.of(2027, 4));
        assertThat(recorded("2027-10-31T22:59:59Z")).isEqualTo(YearMonth.of(2027, 10));
        assertThat(recorded("2027-10-31T23:00:00Z")).isEqualTo(YearMonth.of(2027, 11));
    }

    @Test
    void R46_amounts_are_exact_to_the_oere() {
        assertThat(Stream.generate(() -> Amount.of("0.10")).limit(3).reduce(Amount.ZERO, Amount::plus))
                .isEqualTo(Amount.of("0.3"));
        assertThat(Amount.of("-0.05").kroner()).isEqualTo("-0.05");
        assertThat(Amount.of("1234567.89").kroner()).isEqualTo("1234567.89");
    }

    /** Whatever is charged and taken back, and whenever: the lines of all months add up to what stands, and a month over never changes. */
    @Seeded(300)
    void R45_PA_02_statements_add_up_after_any_history(Random random) {
        var optIn = optedIn();
        var day = TODAY;
        BigDecimal expected = BigDecimal.ZERO;
        while (day.isBefore(LAST)) {
            var closed = statement(optIn, YearMonth.from(day).minusMonths(1));
            var oere = 1 + random.nextInt(20_000);
            var charge = optIn.charges().isEmpty()
                    ? null
                    : optIn.charges().get(random.nextInt(optIn.charges().size()));
            if (charge != null && charge.credit() == null && random.nextInt(3) == 0) {
                optIn = after(optIn, optIn.credit(charge.id(), REASON, day));
                expected = expected.subtract(new BigDecimal(charge.amount().kroner()));
            } else {
                optIn = after(optIn, charging(optIn, day, new Amount(oere).kroner(), day));
                expected = expected.add(BigDecimal.valueOf(oere, 2));
            }
            assertThat(lines(statement(optIn, YearMonth.from(day).minusMonths(1))))
                    .isEqualTo(lines(closed));
            day = day.plusDays(1 + random.nextInt(9));
        }
        var state = optIn;
        var all = Stream.iterate(YearMonth.from(TODAY), month -> month.plusMonths(1))
                .limit(7)
                .map(month -> total(state, month))
                .reduce(Amount.ZERO, Amount::plus);
        assertThat(new BigDecimal(all.kroner())).isEqualByComparingTo(expected);
        statement(state, YearMonth.from(TODAY)).forEach(StatingChargesTest::addsUp);
    }

    private static void addsUp(ChargeStatement it) {
        var sum = it.lines().stream()
                .map(line -> new BigDecimal(line.entry().amount().kroner()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(new BigDecimal(it.total().kroner())).isEqualByComparingTo(sum);
        assertThat(it.charged().plus(it.credited())).isEqualTo(it.total());
    }

    private static YearMonth recorded(String moment) {
        var today = DanishTime.day(Instant.parse(moment));
        return new ChargeEntry(GivenMoney.REQUEST, null, today, today, Amount.of("1")).month();
    }

    private static List<ChargeStatement> statement(OptIn optIn, YearMonth month) {
        return ChargeStatement.of(month, List.of(optIn));
    }

    private static List<ChargeEntry> lines(List<ChargeStatement> statements) {
        return statements.stream()
                .flatMap(it -> it.lines().stream())
                .map(ChargeStatement.Line::entry)
                .toList();
    }

    private static Amount total(OptIn optIn, YearMonth month) {
        return statement(optIn, month).stream().map(ChargeStatement::total).reduce(Amount.ZERO, Amount::plus);
    }
}
