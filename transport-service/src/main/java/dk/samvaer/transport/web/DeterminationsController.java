package dk.samvaer.transport.web;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.NewTerms;
import dk.samvaer.transport.application.TransportGrants;
import dk.samvaer.transport.domain.TransportGrant;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the visitator determines about transport, each as a line of a decision (SEL § 105, subsection 2). */
// TR-03, DE-05
@RestController
@RequestMapping("/v1/transport-grants")
class DeterminationsController {

    private final TransportGrants grants;

    DeterminationsController(TransportGrants grants) {
        this.grants = grants;
    }

    record NewTransportGrant(
            @NotNull String mode,
            @NotNull LocalDate from,
            @Nullable Confidential reason,
            @Nullable @Valid NewLimits limits) {
        private NewTerms terms() {
            return new NewTerms(mode, NewLimits.of(limits), from, reason);
        }
    }

    /** @param notNeeded the citizen's word that no transport is needed; needed where the municipality has the duty */
    record TransportRefusal(
            @NotNull Confidential reason, @Nullable @Valid SaidWord notNeeded) {}

    /**
     * The whole of what is to be granted from a day on.
     *
     * @param text the individual, concrete assessment
     * @param wish what the citizen said, where the citizen has asked for it
     */
    record TermsChange(
            @NotNull String mode,
            @NotNull LocalDate from,
            @NotNull Confidential text,
            @Nullable @Valid NewLimits limits,
            @Nullable @Valid SaidWord wish) {
        private NewTerms terms() {
            return new NewTerms(mode, NewLimits.of(limits), from, text);
        }
    }

    @PostMapping("/{id}/grant")
    @Operation(summary = "Grants transport")
    @Refuses({
        "CASE_CLOSED",
        "DISCRETION_REASON_REQUIRED",
        "TARGET_GROUP_NOT_ASSESSED",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_LIMIT_REASON_REQUIRED",
        "TRANSPORT_MODE_NOT_OFFERED"
    })
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> grantTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewTransportGrant body, Caller caller) {
        return answer(grants.grant(id, version.expected(), body.terms(), caller.actor()), caller);
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "Refuses transport")
    @Refuses({
        "CASE_CLOSED",
        "DATE_IN_FUTURE",
        "SPEAKER_NOT_MANDATED",
        "TARGET_GROUP_NOT_ASSESSED",
        "TRANSPORT_DUTY_FORBIDS_REFUSAL",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_REFUSAL_REASON_REQUIRED"
    })
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> refuseTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody TransportRefusal body, Caller caller) {
        var notNeeded = SaidWord.of(body.notNeeded());
        return answer(grants.refuse(id, version.expected(), body.reason(), notNeeded, caller.actor()), caller);
    }

    /** What may be worse for the citizen waits for the next decision; what is not, or was asked for, is noted at once. */
    @PostMapping("/{id}/terms")
    @Operation(summary = "Changes how and how far the citizen is driven")
    @Refuses({
        "DATE_IN_FUTURE",
        "SPEAKER_NOT_MANDATED",
        "TRANSPORT_ASSESSMENT_TEXT_REQUIRED",
        "TRANSPORT_CHANGE_BACKWARDS",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_MODE_NOT_OFFERED",
        "TRANSPORT_OUTLIVES_GRANT",
        "TRANSPORT_TERMS_BEFORE_CURRENT",
        "TRANSPORT_TERMS_UNCHANGED",
        "WORD_MISSING"
    })
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> changeTransportTerms(
            @PathVariable UUID id, Version version, @Valid @RequestBody TermsChange body, Caller caller) {
        var wish = SaidWord.of(body.wish());
        return answer(grants.change(id, version.expected(), body.terms(), wish, caller.actor()), caller);
    }

    private static ResponseEntity<TransportGrantView> answer(Versioned<TransportGrant> grant, Caller caller) {
        return Answers.ok(grant, state -> TransportGrantView.of(state, caller.role()));
    }
}
