package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.plan.persistence.ActionPlansQueries;
import dk.samvaer.plan.persistence.PedagogicalPlansQueries;
import dk.samvaer.plan.persistence.PlanFilter;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import java.util.List;
import org.springframework.stereotype.Service;

/** The lists of plans, narrowed to what the caller may see. */
// DP-04
@Service
public class PlanLists {
    private final ActionPlansQueries actionPlans;
    private final PedagogicalPlansQueries pedagogicalPlans;
    private final Aggregates<ActionPlan, ActionPlanEvent> actionPlanAggregates;
    private final Aggregates<PedagogicalPlan, PedagogicalPlanEvent> pedagogicalPlanAggregates;
    private final AccessRecorder accesses;

    PlanLists(
            ActionPlansQueries actionPlans,
            PedagogicalPlansQueries pedagogicalPlans,
            Aggregates<ActionPlan, ActionPlanEvent> actionPlanAggregates,
            Aggregates<PedagogicalPlan, PedagogicalPlanEvent> pedagogicalPlanAggregates,
            AccessRecorder accesses) {
        this.actionPlans = actionPlans;
        this.pedagogicalPlans = pedagogicalPlans;
        this.actionPlanAggregates = actionPlanAggregates;
        this.pedagogicalPlanAggregates = pedagogicalPlanAggregates;
        this.accesses = accesses;
    }

    /** Who is shown nothing of a case has asked for what is not theirs, and the gate records that. */
    public Page<ActionPlansQueries.Row> actionPlans(PlanFilter filter, Paging paging) {
        var page = actionPlans.find(filter, paging);
        accesses.listed("ActionPlan", page.map(ActionPlansQueries.Row::shown).items());
        if (page.items().isEmpty() && filter.caseId() != null) {
            actionPlanAggregates.readVisible(List.of(ActionPlan.idOf(filter.caseId())));
        }
        return page;
    }

    public Page<PedagogicalPlansQueries.Row> pedagogicalPlans(PlanFilter filter, Paging paging) {
        var page = pedagogicalPlans.find(filter, paging);
        accesses.listed(
                "PedagogicalPlan", page.map(PedagogicalPlansQueries.Row::shown).items());
        if (page.items().isEmpty() && filter.caseId() != null) {
            pedagogicalPlanAggregates.readVisible(pedagogicalPlans.ofCase(filter.caseId()));
        }
        return page;
    }
}
