package dk.samvaer.supplier.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.CasePlans;
import dk.samvaer.supplier.application.Placements;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.Placement;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where in the offer the citizen belongs: what the clarification came to, what the visitator makes of it, and another unit later. */
// R31, SU-02, SU-03, rules of the domain § 11
@RestController
@RequestMapping("/v1/placements/{id}")
class ClarificationsController {
    private final Placements placements;
    private final CasePlans plans;

    ClarificationsController(Placements placements, CasePlans plans) {
        this.placements = placements;
        this.plans = plans;
    }

    record ClarificationSettlement(
            @NotNull UUID unitId,
            @NotNull Confidential citizenView,
            @NotNull Confidential supplierView) {
        Clarification.Outcome outcome() {
            return new Clarification.Outcome(Clarification.Result.UNIT_AGREED, unitId, citizenView, supplierView);
        }
    }

    record CitizenStatement(@NotNull Confidential statement) {}

    record PlacementEnd(@NotNull EndReason reasonCode) {
        dk.samvaer.supplier.domain.EndReason reason() {
            return dk.samvaer.supplier.domain.EndReason.valueOf(reasonCode.name());
        }
    }

    enum EndReason {
        NOT_AGREED,
        NOT_SUITABLE,
        CITIZENS_WISH
    }

    /** Beside what the supplier reports as the citizen's view; the latest statement holds, with who made it. */
    @PostMapping("/citizen-statement")
    @Operation(summary = "Says as the citizen, or for the citizen, where in the offer the citizen belongs")
    @Refuses({"PLACEMENT_STATE_FORBIDS", "STATEMENT_REQUIRED"})
    @Allow(
            value = {CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    ResponseEntity<PlacementView> stateAsCitizen(
            @PathVariable UUID id, Version version, @Valid @RequestBody CitizenStatement body, Caller caller) {
        return answer(placements.stateAsCitizen(id, version.expected(), body.statement(), caller.role()), caller);
    }

    @PostMapping("/clarification")
    @Operation(summary = "Concludes the clarification of the first fourteen days")
    @Refuses({
        "BOTH_VIEWS_REQUIRED",
        "PLACEMENT_STATE_FORBIDS",
        "SUPPLIER_UNKNOWN",
        "UNIT_CLOSED",
        "UNIT_FULL",
        "UNIT_NOT_OPEN_ON_DAYS",
        "UNIT_REQUIRED",
        "UNIT_UNKNOWN",
        "UNIT_WITHOUT_AGREEMENT"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> concludeClarification(
            @PathVariable UUID id, Version version, @Valid @RequestBody ClarificationConclusion body, Caller caller) {
        return answer(placements.concludeClarification(id, version.expected(), body.outcome()), caller);
    }

    @PostMapping("/unit-changes")
    @Operation(summary = "Moves the citizen to another unit of the supplier, as both agree")
    @Refuses({
        "BOTH_VIEWS_REQUIRED",
        "DATE_IN_THE_PAST",
        "GRANT_NOT_ACTIVE",
        "PLACEMENT_STATE_FORBIDS",
        "SUPPLIER_UNKNOWN",
        "UNIT_CLOSED",
        "UNIT_FULL",
        "UNIT_NOT_OPEN_ON_DAYS",
        "UNIT_UNCHANGED",
        "UNIT_UNKNOWN"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> changeUnit(
            @PathVariable UUID id, Version version, @Valid @RequestBody UnitChange body, Caller caller) {
        var changed = placements.changeUnit(
                id, version.expected(), body.unitId(), body.from(), body.citizenView(), body.supplierView());
        return answer(changed, caller);
    }

    @PostMapping("/settlement")
    @Operation(summary = "Settles a clarification that came to no agreement")
    @Refuses({
        "BOTH_VIEWS_REQUIRED",
        "PLACEMENT_STATE_FORBIDS",
        "SUPPLIER_UNKNOWN",
        "UNIT_CLOSED",
        "UNIT_FULL",
        "UNIT_NOT_OPEN_ON_DAYS",
        "UNIT_UNKNOWN"
    })
    @Allow(VISITATOR)
    ResponseEntity<PlacementView> settleClarification(
            @PathVariable UUID id, Version version, @Valid @RequestBody ClarificationSettlement body, Caller caller) {
        return answer(placements.settleClarification(id, version.expected(), body.outcome()), caller);
    }

    /** Today is its last day. The grant goes on: another supplier follows by a change of the grant. */
    @PostMapping("/end")
    @Operation(summary = "Ends a placement whose clarification came to no agreement")
    @Refuses({"PLACEMENT_STATE_FORBIDS", "SUPPLIER_UNKNOWN"})
    @Allow(VISITATOR)
    ResponseEntity<PlacementView> endPlacement(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlacementEnd body, Caller caller) {
        return answer(placements.endUnresolved(id, version.expected(), body.reason()), caller);
    }

    private ResponseEntity<PlacementView> answer(Versioned<Placement> placement, Caller caller) {
        return Answers.ok(
                placement,
                state -> PlacementView.of(state, plans.ofCase(state.caseId()).orElse(null), caller));
    }
}
