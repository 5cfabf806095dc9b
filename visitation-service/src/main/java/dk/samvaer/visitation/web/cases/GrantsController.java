package dk.samvaer.visitation.web.cases;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Grants;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.GrantView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The first and the last day on which the grant rests, and why. */
    record NewSuspension(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            GrantView.@NotNull SuspensionGround ground,
            @NotBlank @Size(max = 10_000) Confidential reason,
            @Nullable UUID wishId) {

        Suspension toDomain() {
            return new Suspension(from, until, Codes.as(Suspension.Ground.class, ground), reason, wishId);
        }
    }

    /** The day from which the grant goes on, and why. */
    record GrantResumption(
            @NotNull LocalDate from,
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,63}") String reasonCode) {}

    @PostMapping("/suspension")
    @Operation(summary = "Lets the grant rest for some days, after which it goes on by itself")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "GRANT_STATE_FORBIDS",
        "REASON_REQUIRED",
        "SUSPENSION_BACKDATED",
        "SUSPENSION_BEFORE_START",
        "SUSPENSION_ENDS_BEFORE_IT_BEGINS",
        "SUSPENSION_NOT_AS_WISHED",
        "SUSPENSION_TOO_LONG",
        "WISH_ABOUT_OTHER",
        "WISH_ANSWERED",
        "WISH_MISSING",
        "WISH_UNKNOWN",
        "WISH_WITHDRAWN"
    })
    ResponseEntity<CaseView> suspendGrant(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewSuspension body, Actor actor) {
        return Answers.ok(grants.suspend(id, version.expected(), body.toDomain()), CaseView.readBy(actor));
    }

    @PostMapping("/resumption")
    @Operation(summary = "Resumes a suspended grant")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "DATE_IN_FUTURE", "GRANT_STATE_FORBIDS", "RESUMPTION_BEFORE_SUSPENSION"})
    ResponseEntity<CaseView> resumeGrant(
            @PathVariable UUID id, Version version, @Valid @RequestBody GrantResumption body, Actor actor) {
        return Answers.ok(
                grants.resume(id, version.expected(), body.from(), body.reasonCode()), CaseView.readBy(actor));
    }
}
