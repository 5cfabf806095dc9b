package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.content.Agreement;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writing a version of the plan and adopting it. */
// AP-03 to AP-06, R36, RP-01
public final class Drafting {
    private final ActionPlan plan;
    private final Actor by;
    private final Instant now;
    private final LocalDate today;

    Drafting(ActionPlan plan, Actor by, Instant now) {
        this.plan = plan;
        this.by = by;
        this.now = now;
        this.today = DanishTime.day(now);
    }

    public List<ActionPlanEvent> write(PlanContent content) {
        plan.require(ActionPlanAct.WRITE);
        return List.of(new ActionPlanEvent.Written(content));
    }

    public List<ActionPlanEvent> adopt(
            CitizensView citizensView,
            PartyAgreement.Stated agreement,
            TransportSection.Statement transport,
            FollowUps.Interval interval) {
        plan.require(ActionPlanAct.ADOPT);
        var content = plan.versions().draftOrEmpty();
        content.requireComplete();
        citizensView.requireSettled();
        var agreed = PartyAgreement.of(agreement, plan.offers(), by, today);
        var measures = plan.facts().otherMeasures();
        Involvement.requireAll(measures, content.involvement());
        Agreement.requireAll(measures, content.involvement(), content.agreements());
        var section = TransportSection.of(plan.facts(), transport, today);
        var adopted = new AdoptedPlan(plan.versions().number(), content, citizensView, agreed, section, today, by, now);
        return List.of(new ActionPlanEvent.Adopted(adopted, plan.followUps().afterAdoption(today, interval)));
    }
}
