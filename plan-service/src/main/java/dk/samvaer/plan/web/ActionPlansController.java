package dk.samvaer.plan.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.domain.ActionPlan;
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

/** Action plans (SEL § 141): written, adopted and followed up. */
@RestController
@RequestMapping("/v1/action-plans")
class ActionPlansController {
    private final ActionPlans plans;

    ActionPlansController(ActionPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an action plan")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<ActionPlanView> actionPlan(@PathVariable UUID id, Actor by) {
        return answer(plans.read(id), by);
    }

    @PutMapping("/{id}/content")
    @Operation(summary = "Writes the content of an action plan that is being drafted")
    @Refuses({"ACTION_PLAN_STATE_FORBIDS", "CASE_CLOSED", "PLAN_OFFER_DUE"})
    @Allow(VISITATOR)
    ResponseEntity<ActionPlanView> writeActionPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlanContentRequest body, Actor by) {
        return answer(plans.write(id, version.expected(), body.content(), by), by);
    }

    @PostMapping("/{id}/adoption")
    @Operation(summary = "Adopts the action plan")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "CASE_CLOSED",
        "CITIZENS_VIEW_MISSING",
        "CITIZEN_PARTICIPATION_MISSING",
        "COORDINATION_AGREEMENT_MISSING",
        "DATE_BEFORE_OFFER",
        "DATE_IN_FUTURE",
        "GUARDIAN_NOT_MANDATED",
        "INTERDISCIPLINARY_INVOLVEMENT_MISSING",
        "INVOLVEMENT_REASON_REQUIRED",
        "PLAN_AGREEMENT_MISSING",
        "PLAN_GOAL_INCOMPLETE",
        "PLAN_GOAL_MISSING",
        "PLAN_OFFER_DUE",
        "PLAN_PARTICIPANTS_MISSING",
        "PLAN_SECTION_MISSING",
        "PURPOSE_ALWAYS_RELEVANT",
        "SPEAKER_NOT_MANDATED",
        "SPECIAL_MATTER_NOT_ANSWERED",
        "TRANSPORT_CONTRADICTS_GRANT",
        "TRANSPORT_DECISION_MISSING",
        "TRANSPORT_NOT_DECIDED",
        "TRANSPORT_REASON_REQUIRED",
        "TRANSPORT_REFUSAL_MISSING",
        "TRANSPORT_SECTION_MISSING",
        "TRANSPORT_WORD_MISSING"
    })
    @Allow(VISITATOR)
    ResponseEntity<ActionPlanView> adoptActionPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlanAdoption body, Actor by) {
        return answer(plans.adopt(id, version.expected(), body.adoption(), by), by);
    }

    @PostMapping("/{id}/follow-ups")
    @Operation(summary = "Records a follow-up and what comes of it")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "CASE_CLOSED",
        "COORDINATION_AGREEMENT_MISSING",
        "DATE_BEFORE_ADOPTION",
        "DATE_IN_FUTURE",
        "INTERDISCIPLINARY_INVOLVEMENT_MISSING",
        "INVOLVEMENT_REASON_REQUIRED",
        "CITIZENS_VIEW_MISSING",
        "GOAL_BENEFIT_MISSING",
        "GOAL_UNKNOWN"
    })
    @Allow(VISITATOR)
    ResponseEntity<ActionPlanView> followUpActionPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewFollowUp body, Actor by) {
        return answer(plans.followUp(id, version.expected(), body.followUp()), by);
    }

    private ResponseEntity<ActionPlanView> answer(Versioned<ActionPlan> plan, Actor by) {
        return Answers.ok(plan, state -> ActionPlanView.of(state, by.role(), plans.today()));
    }
}
