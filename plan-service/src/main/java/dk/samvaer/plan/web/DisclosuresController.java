package dk.samvaer.plan.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.Disclosures;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.web.PlanOffersController.Party;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why suppliers are given more of an action plan than purpose, goals and transport. */
// AP-08
@RestController
@RequestMapping("/v1/action-plans/{id}")
class DisclosuresController {
    private final Disclosures disclosures;
    private final ActionPlans plans;

    DisclosuresController(Disclosures disclosures, ActionPlans plans) {
        this.disclosures = disclosures;
        this.plans = plans;
    }

    /** A part that is given for a reason only. */
    enum Part {
        INTERVENTION,
        DURATION,
        SPECIAL_MATTERS,
        PARTICIPANTS,
        CITIZENS_VIEW,
        COORDINATION,
        HOLISTIC_PLAN;

        static Set<dk.samvaer.plan.domain.disclosure.Part> all(List<Part> parts) {
            var all = EnumSet.noneOf(dk.samvaer.plan.domain.disclosure.Part.class);
            parts.forEach(part -> all.add(dk.samvaer.plan.domain.disclosure.Part.valueOf(part.name())));
            return all;
        }
    }

    record NewConsent(
            @NotNull @Positive Integer planVersion,
            @NotEmpty @Size(max = 10) List<@NotNull Part> parts,
            @NotNull Party consentBy,
            @NotNull LocalDate consentedOn) {}

    record ConsentWithdrawal(
            @NotNull Party withdrawnBy,
            @NotNull LocalDate saidOn,
            @NotNull LocalDate from) {}

    record NewDisclosure(
            @NotNull @Positive Integer planVersion,
            @NotEmpty @Size(max = 10) List<@NotNull Part> parts,
            @NotNull @NotBlank @Size(max = 4_000) Confidential reason) {}

    @PostMapping("/consents")
    @Operation(summary = "Records the citizen's consent to give parts of the plan in force to suppliers")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "ANSWER_IS_ANOTHERS",
        "CASE_CLOSED",
        "DATE_BEFORE_ADOPTION",
        "DATE_IN_FUTURE",
        "GUARDIAN_NOT_MANDATED",
        "PLAN_VERSION_NOT_IN_FORCE"
    })
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN},
            matter = Matter.CONSENT)
    ResponseEntity<ActionPlanView> consentToDisclosure(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewConsent body, Actor by) {
        return answer(
                disclosures.consent(
                        id,
                        version.expected(),
                        new Disclosures.Consent(
                                body.planVersion(),
                                Part.all(body.parts()),
                                body.consentBy().domain(),
                                body.consentedOn()),
                        by),
                by);
    }

    @PostMapping("/consents/{number}/withdrawal")
    @Operation(summary = "Withdraws a consent from a day on")
    @Refuses({
        "ANSWER_IS_ANOTHERS",
        "CONSENT_UNKNOWN",
        "CONSENT_WITHDRAWN",
        "DATE_BEFORE_CONSENT",
        "DATE_BEFORE_WITHDRAWAL",
        "DATE_IN_FUTURE",
        "GUARDIAN_NOT_MANDATED",
        "NOT_A_CONSENT"
    })
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN},
            matter = Matter.WITHDRAW_CONSENT)
    ResponseEntity<ActionPlanView> withdrawDisclosureConsent(
            @PathVariable UUID id,
            @PathVariable int number,
            Version version,
            @Valid @RequestBody ConsentWithdrawal body,
            Actor by) {
        return answer(
                disclosures.withdraw(
                        id,
                        version.expected(),
                        new Disclosures.Withdrawal(number, body.withdrawnBy().domain(), body.saidOn(), body.from()),
                        by),
                by);
    }

    @PostMapping("/disclosures")
    @Operation(summary = "Documents that suppliers need parts of the plan in force for their work")
    @Refuses({
        "ACTION_PLAN_STATE_FORBIDS",
        "CASE_CLOSED",
        "CONSENT_REQUIRED",
        "PLAN_VERSION_NOT_IN_FORCE",
        "REASON_REQUIRED"
    })
    @Allow(VISITATOR)
    ResponseEntity<ActionPlanView> discloseAsNecessary(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewDisclosure body, Actor by) {
        return answer(
                disclosures.findNecessary(
                        id, version.expected(), body.planVersion(), Part.all(body.parts()), body.reason(), by),
                by);
    }

    private ResponseEntity<ActionPlanView> answer(Versioned<ActionPlan> plan, Actor by) {
        return Answers.ok(plan, state -> ActionPlanView.of(state, by.role(), plans.today()));
    }
}
