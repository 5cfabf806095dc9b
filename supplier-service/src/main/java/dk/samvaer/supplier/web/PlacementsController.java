package dk.samvaer.supplier.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.CasePlans;
import dk.samvaer.supplier.application.Placements;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.persistence.PlacementsQueries.Filter;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Placements: ordered, accepted, begun, clarified, paused and ended. */
@RestController
@RequestMapping("/v1/placements")
class PlacementsController {
    private final Placements placements;
    private final CasePlans plans;

    PlacementsController(Placements placements, CasePlans plans) {
        this.placements = placements;
        this.plans = plans;
    }

    /** @param unitId the unit where a place is kept; left out where the clarification is to find it */
    record PlacementAcceptance(@Nullable UUID unitId) {}

    record PlacementRejection(@NotNull RejectionReason reasonCode) {
        dk.samvaer.supplier.domain.RejectionReason reason() {
            return dk.samvaer.supplier.domain.RejectionReason.valueOf(reasonCode.name());
        }
    }

    enum RejectionReason {
        NO_CAPACITY,
        NEEDS_NOT_MET,
        OTHER
    }

    record PlacementStart(
            @NotNull LocalDate startedOn, @NotNull Boolean transportWanted) {}

    @GetMapping
    @Operation(summary = "Lists the placements that the caller may see")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<PlacementView> placements(
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) PlacementView.@Nullable State state,
            @RequestParam(required = false) @Nullable String supplierId,
            Paging paging,
            Caller caller) {
        var filter = new Filter(caseId, PlacementView.State.domain(state), supplierId, caller.onlyCitizen());
        var found = caller.role() == SUPPLIER_STAFF
                ? placements.listOf(Objects.requireNonNullElse(caller.supplierId(), ""), filter, paging)
                : placements.list(filter, paging);
        return found.map(placement -> view(placement, caller));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a placement")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<PlacementView> placement(@PathVariable UUID id, Caller caller) {
        return answer(placements.read(id), caller);
    }

    @PostMapping("/{id}/order")
    @Operation(summary = "Orders a placement from a supplier")
    @Refuses({
        "CONTACT_REQUIRED",
        "DAYS_DO_NOT_FIT_GRANT",
        "GOAL_REQUIRED",
        "GRANT_NOT_ACTIVE",
        "PLACEMENT_STATE_FORBIDS",
        "PURPOSE_REQUIRED",
        "SERVICE_ORDER_MISSING",
        "SUPPLIER_NOT_REGISTERED",
        "SUPPLIER_OPEN_ACCESS",
        "SUPPLIER_UNKNOWN"
    })
    @Allow(VISITATOR)
    ResponseEntity<PlacementView> orderPlacement(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlacementOrder body, Caller caller) {
        return answer(
                placements.order(
                        id, version.expected(), body.order(Ids.derive(id, "order-at-version-" + version.expected()))),
                caller);
    }

    @PostMapping("/{id}/acceptance")
    @Operation(summary = "Accepts the order of a placement")
    @Refuses({
        "GRANT_NOT_ACTIVE",
        "PLACEMENT_STATE_FORBIDS",
        "SUPPLIER_NOT_REGISTERED",
        "SUPPLIER_OPEN_ACCESS",
        "SUPPLIER_UNKNOWN",
        "UNIT_CLOSED",
        "UNIT_FULL",
        "UNIT_NOT_OPEN_ON_DAYS",
        "UNIT_UNKNOWN"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> acceptPlacement(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlacementAcceptance body, Caller caller) {
        return answer(placements.accept(id, version.expected(), body.unitId()), caller);
    }

    @PostMapping("/{id}/rejection")
    @Operation(summary = "Rejects the order of a placement")
    @Refuses("PLACEMENT_STATE_FORBIDS")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> rejectPlacement(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlacementRejection body, Caller caller) {
        return answer(placements.reject(id, version.expected(), body.reason()), caller);
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Records the first day of a placement")
    @Refuses({
        "DATE_IN_FUTURE",
        "GRANT_NOT_ACTIVE",
        "PLACEMENT_STATE_FORBIDS",
        "START_BEFORE_ORDER",
        "SUPPLIER_NOT_REGISTERED",
        "SUPPLIER_OPEN_ACCESS",
        "SUPPLIER_UNKNOWN"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> startPlacement(
            @PathVariable UUID id, Version version, @Valid @RequestBody PlacementStart body, Caller caller) {
        return answer(placements.start(id, version.expected(), body.startedOn(), body.transportWanted()), caller);
    }

    @PostMapping("/{id}/need-changes")
    @Operation(summary = "Reports that the need of the citizen has changed")
    @Refuses("PLACEMENT_STATE_FORBIDS")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> reportNeedChange(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewNeedChange body, Caller caller) {
        return answer(
                placements.reportNeedChange(
                        id, version.expected(), body.category().domain(), body.note()),
                caller);
    }

    @PostMapping("/{id}/benefits")
    @Operation(summary = "Reports how the citizen benefits")
    @Refuses("PLACEMENT_STATE_FORBIDS")
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<PlacementView> observeBenefit(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewBenefitObservation body, Caller caller) {
        return answer(placements.observeBenefit(id, version.expected(), body.observation()), caller);
    }

    private ResponseEntity<PlacementView> answer(Versioned<Placement> placement, Caller caller) {
        return Answers.ok(placement, state -> view(state, caller));
    }

    private PlacementView view(Placement placement, Caller caller) {
        return PlacementView.of(placement, plans.ofCase(placement.caseId()).orElse(null), caller);
    }
}
