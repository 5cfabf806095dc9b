package dk.samvaer.plan.web.print;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.PlanNames;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PlanOn;
import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.ActionPlanView;
import dk.samvaer.plan.web.PedagogicalPlanView;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.FilePart;
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
    Letter of(ActionPlan plan, @Nullable Integer version, Role reader) {
        return printed(plan, reader).version(version).letter();
    }

    Letter draftOf(ActionPlan plan, Role reader) {
        return printed(plan, reader).draft(today()).letter();
    }

    /** @param version null for the one that is worked by */
    Letter of(PedagogicalPlan plan, @Nullable Integer version, Role reader) {
        return printed(plan, reader).version(version).letter();
    }

    Letter draftOf(PedagogicalPlan plan, Role reader) {
        return printed(plan, reader).draft(today()).letter();
    }

    /** The plan in the file about a complaint; where there was none, a document that says so. */
    // R54, CP-09
    FilePart filePart(ActionPlan plan, PlanOn then) {
        var version = then.version();
        return version == null
                ? new FilePart(
                        "PLAN",
                        plan.id(),
                        "Oplysning om handleplan",
                        then.day(),
                        () -> NoPlan.letter(plans.caseNumber(plan.caseId()), then))
                : new FilePart(
                        "PLAN",
                        plan.id(),
                        "Handleplan, version " + version.version() + " af " + DanishDate.of(version.adoptedOn()),
                        version.adoptedOn(),
                        () -> of(plan, version.version(), Role.COMPLAINT_OFFICER));
    }

    private PrintedActionPlan printed(ActionPlan plan, Role reader) {
        return new PrintedActionPlan(
                ActionPlanView.of(plan, reader, today()),
                plans.caseNumber(plan.caseId()),
                Audience.of(reader),
                names::of);
    }

    private PrintedPedagogicalPlan printed(PedagogicalPlan plan, Role reader) {
        return new PrintedPedagogicalPlan(
                PedagogicalPlanView.of(plan, reader), plans.caseNumber(plan.caseId()), Audience.of(reader));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
