package dk.samvaer.plan.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.PlanOffers;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The offer of an action plan: made, accepted, or declined and replaced by a service order. */
@RestController
@RequestMapping("/v1/action-plans/{id}")
class PlanOffersController {
    private final PlanOffers offers;
    private final ActionPlans plans;

    PlanOffersController(PlanOffers offers, ActionPlans plans) {
        this.offers = offers;
        this.plans = plans;
    }

    record NewOffer(@NotNull LocalDate offeredOn, @NotNull OfferChannel channel) {}

    record OfferAcceptance(
            @NotNull LocalDate acceptedOn, @NotNull Party acceptedBy) {}

    record OfferRefusal(
            @NotNull LocalDate declinedOn, @NotNull Party declinedBy) {}

    /** How the plan is offered. */
    enum OfferChannel {
        MEETING,
        PHONE,
        LETTER,
        DIGITAL_POST;

        Offer.Channel domain() {
            return Offer.Channel.valueOf(name());
        }
    }

    /** Who speaks for the citizen. */
    enum Party {
        CITIZEN,
        GUARDIAN;

        dk.samvaer.plan.domain.offer.Party domain() {
            return dk.samvaer.plan.domain.offer.Party.valueOf(name());
        }
    }

    @PostMapping("/offer")
    @Operation(summary = "Offers the citizen an action plan")
    @Refuses({"ACTION_PLAN_STATE_FORBIDS", "CASE_CLOSED", "DATE_BEFORE_APPLICATION", "DATE_IN_FUTURE"})
    @Allow(VISITATOR)
    ResponseEntity<ActionPlanView> offerActionPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewOffer body, Actor by) {
        return answer(
                offers.offer(
                        id, version.expected(), body.offeredOn(), body.channel().domain(), by),
                by);
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Accepts the offer of an action plan")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "ANSWER_IS_ANOTHERS",
        "CASE_CLOSED",
        "DATE_BEFORE_OFFER",
        "DATE_IN_FUTURE",
        "GUARDIAN_NOT_MANDATED",
        "PLAN_OFFER_DUE"
    })
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN},
            matter = Matter.ACCEPT_PLAN)
    ResponseEntity<ActionPlanView> acceptActionPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody OfferAcceptance body, Actor by) {
        return answer(offers.accept(id, version.expected(), body.acceptedBy().domain(), body.acceptedOn(), by), by);
    }

    @PostMapping("/refusal")
    @Operation(summary = "Declines the offer of an action plan")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "ANSWER_IS_ANOTHERS",
        "CASE_CLOSED",
        "DATE_BEFORE_OFFER",
        "DATE_IN_FUTURE",
        "GUARDIAN_NOT_MANDATED",
        "PLAN_OFFER_DUE"
    })
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN},
            matter = Matter.ACCEPT_PLAN)
    ResponseEntity<ActionPlanView> refuseActionPlan(
            @PathVariable UUID id, Version version, @Valid @RequestBody OfferRefusal body, Actor by) {
        return answer(offers.decline(id, version.expected(), body.declinedBy().domain(), body.declinedOn(), by), by);
    }

    @PostMapping("/service-order")
    @Operation(summary = "Records the service order that stands for a declined action plan")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "CASE_CLOSED",
        "DATE_IN_FUTURE",
        "PLAN_GOAL_INCOMPLETE",
        "PLAN_GOAL_MISSING",
        "PLAN_OFFER_DUE",
        "PLAN_SECTION_MISSING",
        "PURPOSE_ALWAYS_RELEVANT",
        "SPEAKER_NOT_MANDATED",
        "TRANSPORT_CONTRADICTS_GRANT",
        "TRANSPORT_DECISION_MISSING",
        "TRANSPORT_NOT_DECIDED",
        "TRANSPORT_REASON_REQUIRED",
        "TRANSPORT_REFUSAL_MISSING",
        "TRANSPORT_SECTION_MISSING",
        "TRANSPORT_WORD_MISSING"
    })
    @Allow(VISITATOR)
    ResponseEntity<ActionPlanView> recordServiceOrder(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewServiceOrder body, Actor by) {
        return answer(offers.order(id, version.expected(), body.draft(), body.transport(), by), by);
    }

    private ResponseEntity<ActionPlanView> answer(Versioned<ActionPlan> plan, Actor by) {
        return Answers.ok(plan, state -> ActionPlanView.of(state, by.role(), plans.today()));
    }
}
