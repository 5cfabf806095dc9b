package dk.samvaer.plan.web.print;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.PedagogicalPlans;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans in plain Danish, as pages or as prints: the citizen's whole plan, and the parts of it that a supplier may see. */
// AP-08
@RestController
@RequestMapping(
        path = "/v1",
        produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
class PlanPrintsController {
    private final ActionPlans plans;
    private final PedagogicalPlans works;
    private final PlanPrints prints;

    PlanPrintsController(ActionPlans plans, PedagogicalPlans works, PlanPrints prints) {
        this.plans = plans;
        this.works = works;
        this.prints = prints;
    }

    /** The version in force, or with {@code version} an earlier one; with {@code forSupplier} what a supplier is given of it today. */
    @GetMapping("/action-plans/{id}/print")
    @Operation(summary = "Gives an adopted action plan as HTML or PDF")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    @Refuses("ACTION_PLAN_NOT_ADOPTED")
    @LetterDocs
    ResponseEntity<Letter> printActionPlan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean forSupplier,
            Actor by) {
        return LetterForms.shown(prints.of(plans.read(id).state(), version, forSupplier ? SUPPLIER_STAFF : by.role()));
    }

    /** Marked as a draft on every page. */
    @GetMapping("/action-plans/{id}/print/preview")
    @Operation(summary = "Gives the draft of an action plan as HTML or PDF")
    @Allow({VISITATOR, LEADER})
    @Refuses("NO_DRAFT")
    @LetterDocs
    ResponseEntity<Letter> previewActionPlan(@PathVariable UUID id, Actor by) {
        return LetterForms.shown(prints.draftOf(plans.read(id).state(), by.role()));
    }

    /** The version that is worked by, or with {@code version} an earlier one. */
    @GetMapping("/pedagogical-plans/{id}/print")
    @Operation(summary = "Gives a pedagogical plan that has come into force as HTML or PDF")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    @Refuses("PEDAGOGICAL_PLAN_NOT_ACTIVE")
    @LetterDocs
    ResponseEntity<Letter> printPedagogicalPlan(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Actor by) {
        return LetterForms.shown(prints.of(works.read(id).state(), version, by.role()));
    }

    /** Marked as a draft on every page. */
    @GetMapping("/pedagogical-plans/{id}/print/preview")
    @Operation(summary = "Gives the draft of a pedagogical plan as HTML or PDF")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF})
    @Refuses("NO_DRAFT")
    @LetterDocs
    ResponseEntity<Letter> previewPedagogicalPlan(@PathVariable UUID id, Actor by) {
        return LetterForms.shown(prints.draftOf(works.read(id).state(), by.role()));
    }
}
