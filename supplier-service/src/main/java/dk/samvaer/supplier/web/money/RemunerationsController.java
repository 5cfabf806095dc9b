package dk.samvaer.supplier.web.money;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.supplier.application.money.Remunerations;
import dk.samvaer.supplier.web.money.RemunerationView.RemuneratedActivity;
import dk.samvaer.supplier.web.money.RemunerationView.RequestState;
import dk.samvaer.supplier.web.money.RemunerationView.RequestView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Remuneration: asked for here, decided by the authority with a leader's approval, and shown here once it is. */
// PA-01, R43, R44
@RestController
class RemunerationsController {
    private final Remunerations remunerations;

    RemunerationsController(Remunerations remunerations) {
        this.remunerations = remunerations;
    }

    record NewRemunerationRequest(
            @NotNull UUID placementId,
            @NotNull RemuneratedActivity activityType,
            @NotNull @Size(max = 4_000) Confidential reason) {}

    @GetMapping("/v1/placements/{id}/remuneration")
    @Operation(summary = "Shows what was asked and decided of remuneration at a placement")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    RemunerationView remuneration(@PathVariable UUID id) {
        return RemunerationView.of(remunerations.read(id));
    }

    @GetMapping("/v1/remuneration-requests")
    @Operation(summary = "Lists the requests for remuneration")
    @Allow({VISITATOR, LEADER})
    Page<RequestView> remunerationRequests(
            @RequestParam(required = false) @Nullable RequestState state, Paging paging) {
        return remunerations.list(RequestState.domain(state), paging).map(RequestView::of);
    }

    /** Nothing is granted by asking: a decision answers, and a leader who did not write it must approve one that grants. */
    @PostMapping("/v1/remuneration-requests")
    @Operation(summary = "Asks the authority to remunerate a placed citizen")
    @Refuses({
        "GRANT_NOT_ACTIVE",
        "PLACEMENT_STATE_FORBIDS",
        "REMUNERATION_GRANTED_ALREADY",
        "REMUNERATION_REASON_REQUIRED",
        "REMUNERATION_REQUESTED_ALREADY"
    })
    @Allow({SUPPLIER_STAFF, VISITATOR})
    ResponseEntity<RequestView> requestRemuneration(
            Creation creation, @Valid @RequestBody NewRemunerationRequest body, Caller caller) {
        var asked = remunerations.request(
                creation, body.placementId(), body.activityType().domain(), body.reason(), caller.role());
        return Answers.created("/v1/placements/" + body.placementId() + "/remuneration", asked, RequestView::of);
    }
}
