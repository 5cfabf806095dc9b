package dk.samvaer.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.starter.testkit.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;

/** Tries to get round what the law asks of a plan: any act, with any content, in any order, on any day. */
class NoWayRoundTest {
    private static final int SEEDS = 100;
    private static final int WALKS_OF_A_SEED = 25;
    private static final int ATTEMPTS = 250;
    private static final List<Integer> DAYS = List.of(0, 0, 0, 0, 0, 0, 1, 3, 15, 40);

    /** What one walk has come to: both plans of one case, and what a bystander has seen. */
    private static final class Walk {
        private final PlanRights rights = new PlanRights();
        private final PedagogicalRights pedagogicalRights = new PedagogicalRights();
        private ActionPlan plan = Plans.known();
        private PedagogicalPlan work = Plans.expected();
        private Instant now = Plans.NOW;
    }

    @Seeded(SEEDS)
    void AP_01_AP_02_AP_03_AP_04_AP_05_AP_06_AP_07_SU_04_SU_07_no_order_of_acts_gets_round_them(Random random) {
        IntStream.range(0, WALKS_OF_A_SEED).forEach(ignored -> walk(random));
    }

    /** Else the walks would prove little; each is met a hundred times and more. */
    @AfterAll
    static void plans_of_every_kind_were_met() {
        if (Seeds.runAgain()) {
            return;
        }
        assertThat(PlanRights.MET).containsKeys(PlanRights.KINDS.toArray(String[]::new));
        assertThat(PedagogicalRights.MET).containsKeys(PedagogicalRights.KINDS.toArray(String[]::new));
    }

    private static void walk(Random random) {
        var walk = new Walk();
        for (int number = 0; number < ATTEMPTS; number++) {
            walk.now = walk.now.plus(Duration.ofDays(DAYS.get(random.nextInt(DAYS.size()))));
            passDeadlines(walk);
            try {
                var attempt = new Attempt(walk.plan, walk.now, random);
                if (random.nextInt(3) > 0) {
                    apply(walk, attempt.made());
                } else {
                    applyWork(walk, new PedagogicalAttempt(walk.work, walk.plan, walk.now, random).made());
                }
            } catch (RuleViolation refused) {
                // That is what the rules are for.
            }
            passDeadlines(walk);
            walk.rights.checkState(walk.plan, walk.now);
            walk.pedagogicalRights.checkState(walk.work, walk.plan, walk.now);
        }
    }

    private static void passDeadlines(Walk walk) {
        for (var due = earliest(walk.plan, walk.now); due.isPresent(); due = earliest(walk.plan, walk.now)) {
            apply(walk, walk.plan.deadlinePassed(due.get(), walk.now));
        }
        for (var due = earliest(walk.work, walk.now); due.isPresent(); due = earliest(walk.work, walk.now)) {
            applyWork(walk, walk.work.deadlinePassed(due.get(), walk.now));
        }
    }

    private static Optional<Deadline> earliest(Aggregate<?, ?> aggregate, Instant now) {
        return aggregate.deadlines().stream()
                .filter(it -> !it.due().isAfter(now))
                .min(Comparator.comparing(Deadline::due));
    }

    private static void apply(Walk walk, List<ActionPlanEvent> events) {
        for (var event : events) {
            var before = walk.plan;
            walk.plan = before.apply(event);
            walk.rights.check(before, event, walk.plan, walk.now);
            if (event instanceof ActionPlanEvent.Adopted adopted) {
                int version = adopted.plan().version();
                walk.pedagogicalRights.planAdopted(walk.work, walk.now);
                applyWork(walk, walk.work.planAdopted(version, PedagogicalRights.owedFrom(walk.now)));
            }
        }
    }

    private static void applyWork(Walk walk, List<PedagogicalPlanEvent> events) {
        for (var event : events) {
            var before = walk.work;
            walk.work = before.apply(event);
            walk.pedagogicalRights.check(before, event, walk.plan, walk.now);
        }
    }
}
