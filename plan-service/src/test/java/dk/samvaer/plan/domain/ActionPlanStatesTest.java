package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.YEARLY;
import static dk.samvaer.plan.domain.Plans.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.content.TransportSection.Absence;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.starter.testkit.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;

class ActionPlanStatesTest {
    private static final List<FollowUp.GoalBenefit> BENEFITS =
            List.of(new FollowUp.GoalBenefit(1, FollowUp.Benefit.YES));

    private static final TransportSection.Statement NOT_NEEDED =
            new TransportSection.Statement(Absence.NOT_NEEDED, null, Plans.WORD);

    private static final Map<Status, Set<Status>> MAP = Map.of(
            Status.NOT_OFFERED, Set.of(Status.OFFERED),
            Status.OFFERED, Set.of(Status.DECLINED, Status.DRAFTING),
            Status.DECLINED, Set.of(Status.OFFERED),
            Status.DRAFTING, Set.of(Status.ADOPTED, Status.UNDER_FOLLOW_UP),
            Status.ADOPTED, Set.of(Status.UNDER_FOLLOW_UP, Status.DRAFTING, Status.CLOSED),
            Status.UNDER_FOLLOW_UP, Set.of(Status.ADOPTED, Status.DRAFTING, Status.CLOSED),
            Status.CLOSED, Set.of());

    private static final Set<String> MET = new TreeSet<>();

    /** What may be tried, in any order. */
    enum Act {
        OFFER(plan -> Plans.offering(plan).offer(TODAY, Offer.Channel.MEETING)),
        ACCEPT(plan -> Plans.offering(plan).accept(Party.Word.ofCitizen(TODAY))),
        DECLINE(plan -> Plans.offering(plan).decline(Party.Word.ofCitizen(TODAY))),
        ORDER(plan -> Plans.offering(plan).order(Plans.order(), stated(plan))),
        WRITE(plan -> Plans.write(plan, Plans.content())),
        ADOPT(plan -> Plans.adopt(plan, stated(plan))),
        MOVE(plan -> plan.note(new ExternalFact.TransportChanged(
                Plans.TRANSPORT, plan.facts().transport().mode() == null ? "TAXI" : "PUBLIC_TRANSPORT"))),
        FALL_DUE(plan -> plan.deadlines().isEmpty()
                ? List.of()
                : plan.deadlinePassed(
                        plan.deadlines().getFirst(), plan.deadlines().getFirst().due())),
        CONTINUE(plan -> hold(plan, FollowUp.Result.CONTINUE)),
        CHANGE(plan -> hold(plan, FollowUp.Result.CHANGE)),
        END(plan -> hold(plan, FollowUp.Result.END));

        private final Function<ActionPlan, List<ActionPlanEvent>> decision;

        Act(Function<ActionPlan, List<ActionPlanEvent>> decision) {
            this.decision = decision;
        }

        private static TransportSection.Statement stated(ActionPlan plan) {
            return plan.facts().transport().mode() == null
                    ? new TransportSection.Statement(Absence.NOT_NEEDED, null, Plans.WORD)
                    : TransportSection.Statement.NONE;
        }

        private static List<ActionPlanEvent> hold(ActionPlan plan, FollowUp.Result result) {
            return plan.followUp(new FollowUp(TODAY, result, BENEFITS, Plans.VIEW, null, List.of()), YEARLY, NOW);
        }
    }

    @Seeded(1_000)
    void SM_whatever_is_tried_a_plan_moves_only_along_its_map(Random random) {
        var plan = Plans.known();
        for (int tries = 0; tries < 40; tries++) {
            var next = tried(plan, Act.values()[random.nextInt(Act.values().length)]);
            if (next.status() != plan.status()) {
                MET.add(plan.status() + " " + next.status());
                assertThat(MAP.get(plan.status())).contains(next.status());
            }
            assertThat(next.versions().number())
                    .isGreaterThanOrEqualTo(plan.versions().number());
            plan = next;
        }
    }

    @AfterAll
    static void SM_every_move_of_the_map_was_met() {
        if (Seeds.runAgain()) {
            return;
        }
        MAP.forEach((from, tos) -> tos.forEach(to -> assertThat(MET).contains(from + " " + to)));
    }

    private static ActionPlan tried(ActionPlan plan, Act act) {
        try {
            return after(plan, act.decision.apply(plan));
        } catch (RuleViolation refused) {
            return plan;
        }
    }
}
