package dk.samvaer.plan.web.print;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.PlanNames;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.ActionPlanView;
import dk.samvaer.plan.web.PedagogicalPlanView;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.Letter;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints plans from the views that their readers get, so that no print shows more than the API does. */
// AP-08
@Component
class PlanPrints {
    private final ActionPlans plans;
    private final PlanNames names;
    private final Clock clock;

    PlanPrints(ActionPlans plans, PlanNames names, Clock clock) {
        this.plans = plans;
        this.names = names;
        this.clock = clock;
    }

    /** @param version null for the one in force */
    Letter of(ActionPlan plan, @Nullable Integer version, Actor reader) {
        return printed(plan, reader).version(version).letter();
    }

    Letter draftOf(ActionPlan plan, Actor reader) {
        return printed(plan, reader).draft(today()).letter();
    }

    /** @param version null for the one that is worked by */
    Letter of(PedagogicalPlan plan, @Nullable Integer version, Actor reader) {
        return printed(plan, reader).version(version).letter();
    }

    Letter draftOf(PedagogicalPlan plan, Actor reader) {
        return printed(plan, reader).draft(today()).letter();
    }

    private PrintedActionPlan printed(ActionPlan plan, Actor reader) {
        return new PrintedActionPlan(
                ActionPlanView.of(plan, reader.role(), today()),
                plans.caseNumber(plan.caseId()),
                Audience.of(reader.role()),
                names::of);
    }

    private PrintedPedagogicalPlan printed(PedagogicalPlan plan, Actor reader) {
        return new PrintedPedagogicalPlan(
                PedagogicalPlanView.of(plan, reader.role()),
                plans.caseNumber(plan.caseId()),
                Audience.of(reader.role()));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
