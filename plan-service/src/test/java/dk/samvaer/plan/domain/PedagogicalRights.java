package dk.samvaer.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.PedagogicalContent.Duty;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the law and the municipality ask of a supplier's plan, written from them and not from the code. */
final class PedagogicalRights {
    static final List<String> KINDS = List.of(
            "first version on the plan",
            "first version on the order",
            "later version",
            "review needed",
            "new plan while the supplier reviews",
            "overdue",
            "closed");

    static final Map<String, Integer> MET = new TreeMap<>();

    /** Until when the supplier owes a version; null where it owes none, or where a pause has made that another question. */
    private @Nullable LocalDate owed = Plans.DUE;

    private boolean paused;
    private boolean told;
    private boolean closed;
    private int version;

    static LocalDate owedFrom(Instant now) {
        return DanishTime.day(now).plusWeeks(4);
    }

    /** A new version of the action plan is a reason to review the plan that is worked by. */
    // SU-04
    void planAdopted(PedagogicalPlan work, Instant now) {
        if (version > 0 && owed == null && !closed && !paused) {
            owed = owedFrom(now);
            told = false;
            met("review needed");
            if (work.status() == PedagogicalPlan.Status.REVIEW_NEEDED) {
                met("new plan while the supplier reviews");
            }
        }
    }

    void check(PedagogicalPlan before, PedagogicalPlanEvent event, ActionPlan actionPlan, Instant now) {
        assertThat(closed)
                .as("nothing is written after the placement: " + event)
                .isFalse();
        switch (event) {
            case PedagogicalPlanEvent.Activated e -> activated(e.plan(), actionPlan);
            case PedagogicalPlanEvent.FellOverdue e -> {
                assertThat(told).as("SU-04 overdue is told once").isFalse();
                assertThat(DanishTime.day(now)).as("SU-04 after the last day").isAfter(e.dueOn());
                told = true;
                met("overdue");
            }
            case PedagogicalPlanEvent.DueMoved e -> {
                assertThat(version)
                        .as("SU-04 the clarification moves the first version only")
                        .isZero();
                owed = paused || owed == null ? null : e.dueOn();
                told = false;
            }
            case PedagogicalPlanEvent.Paused e -> paused = true;
            case PedagogicalPlanEvent.Resumed e -> owed = paused ? null : owed;
            case PedagogicalPlanEvent.Closed e -> {
                closed = true;
                met("closed");
            }
            default -> {}
        }
    }

    void checkState(PedagogicalPlan plan, ActionPlan actionPlan, Instant now) {
        var today = DanishTime.day(now);
        if (owed != null && !paused && !closed) {
            assertThat(told || !today.isAfter(owed))
                    .as("SU-04 owed by " + owed + ", and told")
                    .isTrue();
        }
        var active = plan.versions().active();
        var inForce = actionPlan.versions().adopted();
        if (plan.status() == PedagogicalPlan.Status.ACTIVE && active != null && inForce != null) {
            assertThat(active.basedOnPlanVersion())
                    .as("SU-04 a plan that is worked by follows the action plan")
                    .isEqualTo(inForce.version());
        }
        var lastDay = plan.closedOn();
        assertThat(plan.isOpenTo("nsv", today))
                .as("section 10 to the last day")
                .isEqualTo(lastDay == null || !today.isAfter(lastDay));
        assertThat(plan.isOpenTo("csn", today)).as("section 10 nobody else").isFalse();
    }

    private void activated(ActivePlan plan, ActionPlan actionPlan) {
        assertThat(plan.version()).as("SU-04 versions count up").isEqualTo(++version);
        var inForce = actionPlan.versions().adopted();
        if (inForce == null) {
            assertThat(actionPlan.orders().current()).as("C1 else on the order").isNotNull();
            assertThat(plan.basedOnPlanVersion()).isNull();
        } else {
            assertThat(plan.basedOnPlanVersion())
                    .as("SU-04 on the plan in force")
                    .isEqualTo(inForce.version());
        }
        met(
                version > 1
                        ? "later version"
                        : inForce == null ? "first version on the order" : "first version on the plan");
        content(plan.content(), inForce, actionPlan.orders().current());
        owed = null;
        told = false;
    }

    // SU-07, R35, R37
    private void content(PedagogicalContent content, @Nullable AdoptedPlan inForce, @Nullable ServiceOrder order) {
        assertThat(said(content.startingPoint()) && said(content.methods())).isTrue();
        assertThat(content.goals()).as("SU-04 sub-goals").isNotEmpty();
        var goals = inForce == null
                ? Objects.requireNonNull(order).goals()
                : inForce.content().goals();
        var numbers = goals.stream().map(Goal::number).toList();
        assertThat(content.goals().stream()
                        .map(PedagogicalContent.SubGoal::subGoalOf)
                        .filter(Objects::nonNull)
                        .toList())
                .as("SU-04 under the goals")
                .isSubsetOf(numbers);
        for (var duty : Duty.values()) {
            var answers =
                    content.duties().stream().filter(it -> it.duty() == duty).toList();
            assertThat(answers).as("SU-07 once " + duty).hasSize(1);
            assertThat(said(answers.getFirst().how()) ^ said(answers.getFirst().notApplicable()))
                    .as("SU-07 met or not applicable " + duty)
                    .isTrue();
        }
        assertThat(version == 1 || said(content.doneAndSeen()))
                .as("R24 done and seen")
                .isTrue();
    }

    private static boolean said(@Nullable Confidential text) {
        return text != null && !text.isBlank();
    }

    private static void met(String kind) {
        MET.merge(kind, 1, Integer::sum);
    }
}
