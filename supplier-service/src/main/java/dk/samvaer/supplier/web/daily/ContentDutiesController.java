package dk.samvaer.supplier.web.daily;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.ContentChecklists;
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

/** The checklist of a placement: what the supplier does about each theme, or why it does not apply to this citizen. */
// R37 to R42, SU-07
@RestController
@RequestMapping("/v1/placements/{id}/content-duties")
class ContentDutiesController {
    private final ContentChecklists checklists;

    ContentDutiesController(ContentChecklists checklists) {
        this.checklists = checklists;
    }

    @GetMapping
    @Operation(summary = "Shows what the supplier does about each theme, and what was agreed before")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<ContentDutiesView> contentDuties(@PathVariable UUID id) {
        return Answers.ok(checklists.read(id), ContentDutiesView::of);
    }

    @PostMapping
    @Operation(summary = "Agrees on what the supplier does about each theme")
    @Refuses({
        "CONTENT_DUTIES_AGREED",
        "CONTENT_DUTY_AMBIGUOUS",
        "CONTENT_DUTY_MISSING",
        "CONTENT_DUTY_TWICE",
        "CONTENT_DUTY_UNANSWERED",
        "PLACEMENT_STATE_FORBIDS"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<ContentDutiesView> agreeContentDuties(
            @PathVariable UUID id, Creation creation, @Valid @RequestBody ContentDutiesRequest body, Caller caller) {
        return Answers.created(
                "/v1/placements/" + id + "/content-duties",
                checklists.agree(creation, id, body.agreed(), caller.actor()),
                ContentDutiesView::of);
    }

    /** The whole checklist is given again; the earlier one stays readable. */
    @PutMapping
    @Operation(summary = "Revises what the supplier does about each theme")
    @Refuses({
        "CONTENT_DUTY_AMBIGUOUS",
        "CONTENT_DUTY_MISSING",
        "CONTENT_DUTY_TWICE",
        "CONTENT_DUTY_UNANSWERED",
        "PLACEMENT_STATE_FORBIDS",
        "TOO_MANY_CORRECTIONS"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<ContentDutiesView> reviseContentDuties(
            @PathVariable UUID id, Version version, @Valid @RequestBody ContentDutiesRequest body, Caller caller) {
        return Answers.ok(
                checklists.revise(id, version.expected(), body.agreed(), caller.actor()), ContentDutiesView::of);
    }
}
