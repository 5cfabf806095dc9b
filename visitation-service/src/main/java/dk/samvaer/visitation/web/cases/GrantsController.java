package dk.samvaer.visitation.web.cases;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Grants;
import dk.samvaer.visitation.web.view.CaseView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Suspends and resumes the grant; decisions change and end it. */
@RestController
@RequestMapping("/v1/cases/{id}/grant")
class GrantsController {
    private final Grants grants;

    GrantsController(Grants grants) {
        this.grants = grants;
    }

    record GrantRest(
            @NotNull LocalDate from,
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,63}") String reasonCode) {}

    @PostMapping("/suspension")
    @Operation(summary = "Suspends the grant from a day")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "GRANT_STATE_FORBIDS", "SUSPENSION_BEFORE_START"})
    ResponseEntity<CaseView> suspendGrant(
            @PathVariable UUID id, Version version, @Valid @RequestBody GrantRest body, Actor actor) {
        return Answers.ok(
                grants.suspend(id, version.expected(), body.from(), body.reasonCode()), CaseView.readBy(actor));
    }

    @PostMapping("/resumption")
    @Operation(summary = "Resumes a suspended grant")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "GRANT_STATE_FORBIDS", "RESUMPTION_BEFORE_SUSPENSION"})
    ResponseEntity<CaseView> resumeGrant(
            @PathVariable UUID id, Version version, @Valid @RequestBody GrantRest body, Actor actor) {
        return Answers.ok(
                grants.resume(id, version.expected(), body.from(), body.reasonCode()), CaseView.readBy(actor));
    }
}
