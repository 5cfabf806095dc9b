package dk.samvaer.supplier.domain.money;

import static dk.samvaer.supplier.domain.money.GivenMoney.LAST;
import static dk.samvaer.supplier.domain.money.GivenMoney.REASON;
import static dk.samvaer.supplier.domain.money.GivenMoney.TODAY;
import static dk.samvaer.supplier.domain.money.GivenMoney.after;
import static dk.samvaer.supplier.domain.money.GivenMoney.optedIn;
import static dk.samvaer.supplier.domain.money.GivenMoney.own;
import static dk.samvaer.supplier.domain.money.GivenMoney.placement;
import static dk.samvaer.supplier.domain.money.GivenMoney.trip;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.starter.testkit.Seeds;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;

/** Random acts on one citizen's money, beside a plain account of what the citizen has agreed to. */
class NoChargeWithoutOptInTest {
    private static final Set<String> MET = new TreeSet<>();

    private final Set<LocalDate> agreed = new HashSet<>();
    private final Map<LocalDate, Integer> standing = new HashMap<>();
    private final Set<LocalDate> away = new HashSet<>();
    private OptIn optIn = optedIn();
    private Placement placement = placement();
    private LocalDate today = TODAY;

    @Seeded(400)
    void R45_PA_02_no_charge_stands_without_an_opt_in_that_was_in_force_on_its_day(Random random) {
        agree(TODAY, LAST);
        while (today.isBefore(LAST)) {
            try {
                act(random);
            } catch (RuleViolation refused) {
                MET.add(refused.code());
            }
            today = today.plusDays(random.nextInt(4));
        }
        assertThat(optIn.charges())
                .allMatch(it -> agreed.contains(it.day()) && !away.contains(it.day()))
                .allMatch(it -> it.amount().isPositive() && it.amount().compareTo(optIn.price()) <= 0)
                .allMatch(it -> !it.day().isAfter(it.recordedOn()));
        assertThat(standing.values()).allMatch(it -> it <= 1);
    }

    @AfterAll
    static void the_random_acts_have_met_the_refusals() {
        if (!Seeds.runAgain()) {
            assertThat(MET)
                    .contains(
                            "OPT_IN_WITHDRAWN",
                            "OPT_IN_MISSING",
                            "CHARGED_ALREADY",
                            "NOT_PLACED_ON_DAY",
                            "DATE_IN_FUTURE",
                            "AMOUNT_ABOVE_OPT_IN",
                            "CREDITED_ALREADY");
        }
    }

    private void act(Random random) {
        switch (random.nextInt(7)) {
            case 0 -> optOut();
            case 1 -> optInAgain(random);
            case 2 -> credit(random);
            case 3 -> pauseOrResume();
            default -> charge(random);
        }
    }

    private void optOut() {
        optIn = after(optIn, optIn.optOut(own(today), today));
        agreed.removeIf(day -> day.isAfter(today));
    }

    private void optInAgain(Random random) {
        var from = today.plusDays(random.nextInt(5) - 1L);
        var to = from.plusDays(random.nextInt(20));
        optIn = after(optIn, optIn.optInAgain(placement, trip(), from, to, own(today), today));
        agree(from, to);
    }

    private void charge(Random random) {
        var day = today.plusDays(random.nextInt(8) - 6L);
        var amount = new Amount(random.nextInt(21_000));
        var events = optIn.charge(placement, trip(), day, amount, Given.CHARGES, today);
        assertThat(agreed).contains(day);
        assertThat(away).doesNotContain(day);
        optIn = after(optIn, events);
        standing.merge(day, 1, Integer::sum);
    }

    private void credit(Random random) {
        if (!optIn.charges().isEmpty()) {
            var charge = optIn.charges().get(random.nextInt(optIn.charges().size()));
            optIn = after(optIn, optIn.credit(charge.id(), REASON, today));
            standing.merge(charge.day(), -1, Integer::sum);
        }
    }

    /** A pause begins and ends at once, some days long, before anything is charged for its days. */
    private void pauseOrResume() {
        var from = today.plusDays(1);
        if (away.stream().noneMatch(day -> !day.isBefore(today))) {
            placement =
                    List.of(new PlacementEvent.Paused(from, "HOSPITAL"), new PlacementEvent.Resumed(from.plusDays(3)))
                            .stream()
                            .reduce(placement, Placement::apply, (first, second) -> second);
            from.datesUntil(from.plusDays(3)).forEach(away::add);
        }
    }

    private void agree(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(agreed::add);
    }
}
