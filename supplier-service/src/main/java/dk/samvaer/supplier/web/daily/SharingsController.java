package dk.samvaer.supplier.web.daily;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.supplier.application.Sharings;
import dk.samvaer.supplier.domain.daily.DayRange;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** What the supplier passed on outside the care journal, to partners who cannot read it. */
// R27, SU-06
@RestController
@RequestMapping("/v1/placements/{id}/shared-information")
class SharingsController {
    private final Sharings sharings;

    SharingsController(Sharings sharings) {
        this.sharings = sharings;
    }

    @GetMapping
    @Operation(summary = "Lists what was passed on outside the care journal, the earliest first")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<SharedInformationView> sharedInformation(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Paging paging) {
        return sharings.list(id, new DayRange(from, to), paging).map(SharedInformationView::of);
    }

    @GetMapping("/{sharedId}")
    @Operation(summary = "Shows what was passed on to somebody")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<SharedInformationView> sharedItem(@PathVariable UUID id, @PathVariable UUID sharedId) {
        return Answers.ok(sharings.read(id, sharedId), SharedInformationView::of);
    }

    @PostMapping
    @Operation(summary = "Notes that information was passed on outside the care journal")
    @Refuses({
        "DATE_IN_FUTURE",
        "DAY_OUTSIDE_PLACEMENT",
        "DAY_TOO_LONG_AGO",
        "PLACEMENT_STATE_FORBIDS",
        "RECIPIENT_REQUIRED",
        "TEXT_REQUIRED"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<SharedInformationView> noteSharedInformation(
            @PathVariable UUID id, Creation creation, @Valid @RequestBody NewSharedInformation body, Caller caller) {
        var noted = sharings.share(creation, id, body.item(), caller.actor());
        return Answers.created(
                "/v1/placements/" + id + "/shared-information/" + noted.state().id(), noted, SharedInformationView::of);
    }
}
