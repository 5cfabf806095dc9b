package dk.samvaer.transport.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

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
import dk.samvaer.transport.application.TransportRequests;
import dk.samvaer.transport.domain.TransportGrant;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Transport to and from the offer (SEL § 105, subsection 2): asked for, assessed and run. */
@RestController
@RequestMapping("/v1/transport-grants")
class TransportGrantsController {

    private final TransportRequests requests;
    private final TransportGrants grants;

    TransportGrantsController(TransportRequests requests, TransportGrants grants) {
        this.requests = requests;
        this.grants = grants;
    }

    /** @param word what the citizen said; needed where the municipality writes it down */
    record TransportWithdrawal(@Nullable @Valid SaidWord word) {}

    @PostMapping
    @Operation(summary = "Requests transport to the offer")
    @Refuses({"CASE_CLOSED", "TRANSPORT_ALREADY_REQUESTED"})
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    ResponseEntity<TransportGrantView> requestTransport(
            Creation creation, @Valid @RequestBody NewTransportRequest body, Caller caller) {
        var created = requests.request(creation, body.caseId(), body.requester(caller), caller.actor());
        return Answers.created("/v1/transport-grants/" + created.state().id(), created, grant -> view(grant, caller));
    }

    @PostMapping("/{id}/assessment")
    @Operation(summary = "Records the assessment of the need for transport")
    @Refuses({"TRANSPORT_ASSESSMENT_TEXT_REQUIRED", "TRANSPORT_GRANT_STATE_FORBIDS"})
    @Allow(VISITATOR)
    ResponseEntity<TransportGrantView> assessTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewTransportAssessment body, Caller caller) {
        return answer(requests.assess(id, version.expected(), now -> body.assessment(caller.actor(), now)), caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Takes back a request for transport that is not determined yet")
    @Refuses({"DATE_IN_FUTURE", "SPEAKER_NOT_MANDATED", "TRANSPORT_GRANT_STATE_FORBIDS", "WITHDRAWAL_WORDS_MISSING"})
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.WITHDRAW_APPLICATION)
    ResponseEntity<TransportGrantView> withdrawTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody TransportWithdrawal body, Caller caller) {
        return answer(requests.withdraw(id, version.expected(), SaidWord.of(body.word()), caller.actor()), caller);
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

    private static ResponseEntity<TransportGrantView> answer(Versioned<TransportGrant> grant, Caller caller) {
        return Answers.ok(grant, state -> view(state, caller));
    }

    private static TransportGrantView view(TransportGrant grant, Caller caller) {
        return TransportGrantView.of(grant, caller.role());
    }
}
