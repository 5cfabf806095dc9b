package dk.samvaer.transport.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.TransportGrants;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportMode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Transport to and from the offer (SEL § 105, subsection 2): asked for, assessed, granted and run. */
@RestController
@RequestMapping("/v1/transport-grants")
class TransportGrantsController {

    private final TransportGrants grants;
    private final TransportSettings settings;

    TransportGrantsController(TransportGrants grants, TransportSettings settings) {
        this.grants = grants;
        this.settings = settings;
    }

    record NewTransportAssessment(
            @NotNull Confidential text,
            @Nullable @Size(max = 20) List<@NotNull Confidential> practicalNeeds) {}

    record NewTransportGrant(
            @NotNull String mode,
            @NotNull LocalDate from,
            @Nullable Confidential reason) {}

    record TransportRefusal(@NotNull Confidential reason) {}

    /** @param words what the citizen said; needed where the municipality writes it down */
    record TransportWithdrawal(@Nullable @Size(max = 10_000) Confidential words) {}

    record ModeChange(
            @NotNull String mode,
            @NotNull LocalDate from,
            @NotNull Confidential text) {}

    @PostMapping
    @Operation(summary = "Requests transport to the offer")
    @Refuses({"CASE_CLOSED", "TRANSPORT_ALREADY_REQUESTED"})
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    ResponseEntity<TransportGrantView> requestTransport(
            Creation creation, @Valid @RequestBody NewTransportRequest body, Caller caller) {
        var created = grants.request(creation, body.caseId(), body.requester(caller), caller.actor());
        return Answers.created("/v1/transport-grants/" + created.state().id(), created, grant -> view(grant, caller));
    }

    @PostMapping("/{id}/assessment")
    @Operation(summary = "Records the assessment of the need for transport")
    @Refuses({"TRANSPORT_ASSESSMENT_TEXT_REQUIRED", "TRANSPORT_GRANT_STATE_FORBIDS"})
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> assessTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewTransportAssessment body, Caller caller) {
        var needs = Objects.requireNonNullElse(body.practicalNeeds(), List.<Confidential>of());
        return answer(grants.assess(id, version.expected(), body.text(), needs, caller.actor()), caller);
    }

    @PostMapping("/{id}/grant")
    @Operation(summary = "Grants transport")
    @Refuses({
        "CASE_CLOSED",
        "DISCRETION_REASON_REQUIRED",
        "TARGET_GROUP_NOT_ASSESSED",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_MODE_NOT_OFFERED"
    })
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> grantTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewTransportGrant body, Caller caller) {
        var mode = mode(body.mode(), body.from());
        return answer(grants.grant(id, version.expected(), mode, body.from(), body.reason(), caller.actor()), caller);
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "Refuses transport")
    @Refuses({"TRANSPORT_GRANT_STATE_FORBIDS", "TRANSPORT_REFUSAL_REASON_REQUIRED"})
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> refuseTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody TransportRefusal body, Caller caller) {
        return answer(grants.refuse(id, version.expected(), body.reason(), caller.actor()), caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Takes back a request for transport that is not determined yet")
    @Refuses({"TRANSPORT_GRANT_STATE_FORBIDS", "WITHDRAWAL_WORDS_MISSING"})
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.WITHDRAW_APPLICATION)
    ResponseEntity<TransportGrantView> withdrawTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody TransportWithdrawal body, Caller caller) {
        return answer(grants.withdraw(id, version.expected(), body.words(), caller.actor()), caller);
    }

    @PostMapping("/{id}/mode")
    @Operation(summary = "Proposes another mode of transport, which the next decision carries")
    @Refuses({
        "TRANSPORT_ASSESSMENT_TEXT_REQUIRED",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_MODE_BEFORE_CURRENT",
        "TRANSPORT_MODE_NOT_OFFERED",
        "TRANSPORT_MODE_UNCHANGED",
        "TRANSPORT_OUTLIVES_GRANT"
    })
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> proposeTransportMode(
            @PathVariable UUID id, Version version, @Valid @RequestBody ModeChange body, Caller caller) {
        var mode = mode(body.mode(), body.from());
        return answer(
                grants.proposeMode(id, version.expected(), mode, body.from(), body.text(), caller.actor()), caller);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a transport grant")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<TransportGrantView> transportGrant(@PathVariable UUID id, Caller caller) {
        return answer(grants.read(id), caller);
    }

    @GetMapping
    @Operation(summary = "Lists the transport grants that the caller may see")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<TransportGrantRow> transportGrants(WantedTransportGrants wanted, Paging paging, Caller caller) {
        return grants.list(wanted.by(caller), paging).map(TransportGrantRow::of);
    }

    private TransportMode mode(String code, LocalDate from) {
        settings.offered().requireOffered(code, from);
        return new TransportMode(code);
    }

    private static ResponseEntity<TransportGrantView> answer(Versioned<TransportGrant> grant, Caller caller) {
        return Answers.ok(grant, state -> view(state, caller));
    }

    private static TransportGrantView view(TransportGrant grant, Caller caller) {
        return TransportGrantView.of(grant, caller.role());
    }
}
