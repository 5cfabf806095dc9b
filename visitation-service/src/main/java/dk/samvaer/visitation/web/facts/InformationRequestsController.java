package dk.samvaer.visitation.web.facts;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.FactFindings;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.web.cases.Reason;
import dk.samvaer.visitation.web.view.CaseView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for information about the citizen: under a consent, or without one after a leader's approval. */
@RestController
@RequestMapping("/v1/cases/{id}/information-requests")
class InformationRequestsController {
    private final FactFindings facts;

    InformationRequestsController(FactFindings facts) {
        this.facts = facts;
    }

    record InformationAnswer(
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 50_000) Confidential answer) {

        InformationRequest.Answer toDomain() {
            return new InformationRequest.Answer(receivedOn, answer);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks a source for information about the citizen")
    @Allow(VISITATOR)
    @Refuses({
        "ANSWER_BY_BEFORE_SENT",
        "CASE_STATE_FORBIDS",
        "CONSENT_DOES_NOT_COVER",
        "CONSENT_UNKNOWN",
        "CONSENT_WITHDRAWN",
        "DATE_IN_FUTURE"
    })
    ResponseEntity<CaseView> requestInformation(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewInformationRequest body, Actor actor) {
        var requested = request(id, version.expected(), body, actor);
        var requestId =
                requested.state().intake().informationRequests().all().getLast().id();
        return Answers.created(
                "/v1/cases/" + id + "/information-requests/" + requestId, requested, CaseView.readBy(actor));
    }

    @PostMapping("/{requestId}/approval")
    @Operation(summary = "Approves a request for information without consent")
    @Allow(LEADER)
    @Refuses({"APPROVER_IS_AUTHOR", "CASE_STATE_FORBIDS", "INFORMATION_REQUEST_STATE_FORBIDS"})
    ResponseEntity<CaseView> approveInformationRequest(
            @PathVariable UUID id, @PathVariable UUID requestId, Version version, Actor actor) {
        return Answers.ok(
                facts.approveInformationRequest(id, version.expected(), requestId, actor), CaseView.readBy(actor));
    }

    @PostMapping("/{requestId}/answer")
    @Operation(summary = "Records the answer to a request for information")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "DATE_IN_FUTURE", "INFORMATION_REQUEST_STATE_FORBIDS", "RECEIVED_BEFORE_SENT"})
    ResponseEntity<CaseView> receiveInformation(
            @PathVariable UUID id,
            @PathVariable UUID requestId,
            Version version,
            @Valid @RequestBody InformationAnswer body,
            Actor actor) {
        var received = facts.receiveInformation(id, version.expected(), requestId, body.toDomain());
        return Answers.ok(received, CaseView.readBy(actor));
    }

    @PostMapping("/{requestId}/cancellation")
    @Operation(summary = "Takes back a request for information")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "INFORMATION_REQUEST_STATE_FORBIDS"})
    ResponseEntity<CaseView> cancelInformationRequest(
            @PathVariable UUID id,
            @PathVariable UUID requestId,
            Version version,
            @Valid @RequestBody Reason body,
            Actor actor) {
        var cancelled = facts.cancelInformationRequest(id, version.expected(), requestId, body.reason());
        return Answers.ok(cancelled, CaseView.readBy(actor));
    }

    /** The case is decided on the information at hand; an answer that comes after all is still taken. */
    @PostMapping("/{requestId}/waiver")
    @Operation(summary = "Decides to go on without the answer to a request for information")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "INFORMATION_REQUEST_STATE_FORBIDS"})
    ResponseEntity<CaseView> waiveInformation(
            @PathVariable UUID id,
            @PathVariable UUID requestId,
            Version version,
            @Valid @RequestBody Reason body,
            Actor actor) {
        var waived = facts.waiveInformation(id, version.expected(), requestId, body.reason());
        return Answers.ok(waived, CaseView.readBy(actor));
    }

    private Versioned<Case> request(UUID id, long version, NewInformationRequest body, Actor actor) {
        return switch (body.basis()) {
            case NewInformationRequest.UnderConsent it ->
                facts.requestInformation(id, version, it.consentId(), body.toDomain(), it.sentOn(), actor);
            case NewInformationRequest.WithoutConsent it ->
                facts.requestWithoutConsent(id, version, it.source(), body.toDomain(), it.why(), actor);
        };
    }
}
