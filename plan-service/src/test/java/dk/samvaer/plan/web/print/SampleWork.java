package dk.samvaer.plan.web.print;

import static dk.samvaer.plan.web.print.SamplePlans.DAY;
import static dk.samvaer.plan.web.print.SamplePlans.text;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.PedagogicalPlanView;
import dk.samvaer.plan.web.PedagogicalPlanView.ActivePlanView;
import dk.samvaer.plan.web.PedagogicalPlanView.Duty;
import dk.samvaer.plan.web.PedagogicalPlanView.DutyAnswerView;
import dk.samvaer.plan.web.PedagogicalPlanView.PedagogicalContentView;
import dk.samvaer.plan.web.PedagogicalPlanView.Status;
import dk.samvaer.plan.web.PedagogicalPlanView.SubGoalView;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Views of the pedagogical plan of an invented citizen. */
final class SampleWork {
    private static final Confidential START = text("Du kan lide at lave mad. Du bliver urolig i støj.");

    private SampleWork() {}

    /** Two versions. */
    static PedagogicalPlanView whole() {
        return plan(Status.ACTIVE, null, active(2, START, 1), null);
    }

    static PedagogicalPlanView with(Confidential startingPoint) {
        return plan(Status.ACTIVE, null, active(2, startingPoint, 1), null);
    }

    static PedagogicalPlanView closedAndBasedOnTheOrder() {
        return plan(Status.CLOSED, null, active(2, START, null), DAY);
    }

    static PedagogicalPlanView drafted() {
        var draft = new PedagogicalContentView(START, List.of(), text("Med ro"), List.of(), null);
        return plan(Status.DRAFT, draft, null, null);
    }

    static PrintedPedagogicalPlan printed(PedagogicalPlanView plan, Audience reader) {
        return new PrintedPedagogicalPlan(plan, SamplePlans.CASE, reader);
    }

    private static ActivePlanView active(int version, Confidential startingPoint, @Nullable Integer planVersion) {
        var goals = IntStream.rangeClosed(1, version * version)
                .mapToObj(it -> new SubGoalView(text("Du skærer grøntsager."), it % 2 == 0 ? 1 : null))
                .toList();
        var duties = Arrays.stream(Duty.values())
                .map(it -> it == Duty.NECESSARY_CARE
                        ? new DutyAnswerView(it, null, text("Du klarer det selv."))
                        : new DutyAnswerView(it, text("Du spiser frokost med de andre."), null))
                .toList();
        var content = new PedagogicalContentView(
                startingPoint,
                goals,
                text("Du har faste makkere.\nVi viser hvert trin med billeder."),
                duties,
                version == 1 ? null : text("Du har lært at bruge komfuret."));
        return new ActivePlanView(version, content, planVersion, DAY.minusMonths(2L - version));
    }

    private static PedagogicalPlanView plan(
            Status status,
            @Nullable PedagogicalContentView draft,
            @Nullable ActivePlanView active,
            @Nullable LocalDate closedOn) {
        return new PedagogicalPlanView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "nsv",
                status,
                draft,
                active,
                active == null ? List.of() : List.of(active(1, START, 1)),
                null,
                false,
                closedOn);
    }
}
