package dk.samvaer.plan.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.PedagogicalPlans;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The supplier's pedagogical plans, built on the action plan. */
@RestController
@RequestMapping("/v1/pedagogical-plans")
class PedagogicalPlansController {
    private final PedagogicalPlans plans;

    PedagogicalPlansController(PedagogicalPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a pedagogical plan")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<PedagogicalPlanView> pedagogicalPlan(@PathVariable UUID id, Actor by) {
        return answer(plans.read(id), by);
    }

    @PostMapping("/{id}/draft")
    @Operation(summary = "Begins a new draft of the pedagogical plan")
    @Refuses("PEDAGOGICAL_PLAN_STATE_FORBIDS")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PedagogicalPlanView> draftPedagogicalPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody PedagogicalContentRequest body, Actor by) {
        return answer(plans.draft(id, version.expected(), body.content()), by);
    }

    @PutMapping("/{id}/content")
    @Operation(summary = "Writes the content of a pedagogical plan that is being drafted")
    @Refuses("PEDAGOGICAL_PLAN_STATE_FORBIDS")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PedagogicalPlanView> writePedagogicalPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody PedagogicalContentRequest body, Actor by) {
        return answer(plans.write(id, version.expected(), body.content()), by);
    }

    @PostMapping("/{id}/activation")
    @Operation(summary = "Puts the drafted pedagogical plan into force")
    @Refuses({
        "ACTION_PLAN_NOT_SETTLED",
        "SERVICE_ORDER_MISSING",
        "DONE_AND_SEEN_MISSING",
        "DUTY_NOT_ANSWERED",
        "GOAL_UNKNOWN",
        "METHODS_MISSING",
        "PEDAGOGICAL_PLAN_STATE_FORBIDS",
        "STARTING_POINT_MISSING",
        "SUB_GOAL_MISSING"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PedagogicalPlanView> activatePedagogicalPlan(@PathVariable UUID id, Version version, Actor by) {
        return answer(plans.activate(id, version.expected(), by), by);
    }

    private static ResponseEntity<PedagogicalPlanView> answer(Versioned<PedagogicalPlan> plan, Actor by) {
        return Answers.ok(plan, state -> PedagogicalPlanView.of(state, by.role()));
    }
}
