package dk.samvaer.visitation.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.visitation.domain.Paid;
import dk.samvaer.visitation.domain.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;

/** Tries to take from the citizen what the law protects: any act, with any content, in any order, on any day. */
class NoWayRoundTest {
    private static final int SEEDS = 200;
    private static final int WALKS_OF_A_SEED = 12;
    private static final int ATTEMPTS = 400;
    private static final List<Integer> DAYS = List.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 8, 15);

    private static int seeds;

    @Seeded(SEEDS)
    void DE_01_DE_02_DE_04_PH_01_CP_10_TR_05_no_order_of_acts_gets_round_them(Random random) {
        IntStream.range(0, WALKS_OF_A_SEED).forEach(ignored -> walk(random));
        seeds++;
    }

    /** Else the walks would prove little. */
    @AfterAll
    static void decisions_of_every_kind_were_issued() {
        if (seeds == SEEDS) {
            assertThat(CitizensRights.MET)
                    .containsKeys(
                            "GRANT",
                            "GRANT as asked",
                            "REFUSAL",
                            "PARTIAL_GRANT",
                            "CHANGE worse",
                            "CHANGE as asked",
                            "TERMINATION worse",
                            "TERMINATION as asked",
                            "remuneration refused",
                            "remuneration ended");
        }
    }

    private static void walk(Random random) {
        var rights = new CitizensRights();
        var now = Sample.NOW;
        var theCase = begun(random);
        for (int number = 0; number < ATTEMPTS; number++) {
            now = now.plus(Duration.ofDays(DAYS.get(random.nextInt(DAYS.size()))));
            theCase = passDeadlines(rights, theCase, now);
            try {
                theCase = apply(rights, theCase, new Attempt(theCase, now, number, random).made(), now);
            } catch (RuleViolation refused) {
                // That is what the rules are for.
            }
        }
    }

    private static Case begun(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Sample.newCase().asCase();
            case 1 -> Sample.ready().asCase();
            case 2 -> Sample.active().asCase();
            case 3 -> Paid.reassessing().asCase();
            default -> Sample.reassessing().asCase();
        };
    }

    private static Case passDeadlines(CitizensRights rights, Case theCase, Instant now) {
        var it = theCase;
        for (var due = earliest(it, now); due.isPresent(); due = earliest(it, now)) {
            it = apply(rights, it, it.deadlinePassed(due.get(), now), now);
        }
        return it;
    }

    private static Optional<Deadline> earliest(Case theCase, Instant now) {
        return theCase.deadlines().stream()
                .filter(it -> !it.due().isAfter(now))
                .min(Comparator.comparing(Deadline::due));
    }

    private static Case apply(CitizensRights rights, Case theCase, List<CaseEvent> events, Instant now) {
        var before = theCase;
        for (var event : events) {
            var after = before.apply(event);
            rights.check(theCase, event, after, now);
            before = after;
        }
        return before;
    }
}
