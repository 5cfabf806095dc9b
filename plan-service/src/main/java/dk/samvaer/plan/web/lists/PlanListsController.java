package dk.samvaer.plan.web.lists;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.PlanLists;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans that the caller may see, a line for each. */
@RestController
class PlanListsController {
    private final PlanLists lists;
    private final Clock clock;

    PlanListsController(PlanLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/v1/action-plans")
    @Operation(summary = "Lists the action plans that the caller may see")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<ActionPlanRow> listActionPlans(WantedActionPlans wanted, Paging paging, Caller caller) {
        var today = DanishTime.day(clock.instant());
        return lists.actionPlans(wanted.by(caller, today), paging).map(ActionPlanRow::of);
    }

    @GetMapping("/v1/pedagogical-plans")
    @Operation(summary = "Lists the pedagogical plans that the caller may see")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<PedagogicalPlanRow> listPedagogicalPlans(WantedPedagogicalPlans wanted, Paging paging, Caller caller) {
        var today = DanishTime.day(clock.instant());
        return lists.pedagogicalPlans(wanted.by(caller, today), paging).map(PedagogicalPlanRow::of);
    }
}
