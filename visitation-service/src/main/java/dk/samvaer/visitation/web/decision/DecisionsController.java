package dk.samvaer.visitation.web.decision;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.CaseDecisions;
import dk.samvaer.visitation.application.CaseDrafts;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.DecisionView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions: drafted, found ready, issued and received. */
@RestController
@RequestMapping("/v1/cases/{id}/decisions")
class DecisionsController {
    private final CaseDrafts drafts;
    private final CaseDecisions decisions;

    DecisionsController(CaseDrafts drafts, CaseDecisions decisions) {
        this.drafts = drafts;
        this.decisions = decisions;
    }

    record DecisionIssuance(DecisionView.@NotNull Delivery channel) {}

    /**
     * The day on which the decision was sent, or a proven day of receipt, which takes precedence over the presumed one; and whether the citizen
     * was told how to complain, without which the period does not run.
     */
    record DecisionNotification(
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable Boolean guidanceGiven) {

        LocalDate sentOrReceived() {
            return Optional.ofNullable(sentOn)
                    .or(() -> Optional.ofNullable(receivedOn))
                    .orElseThrow(() -> InvalidInput.at("/sentOn", "NOT_NULL"));
        }

        boolean guided() {
            return guidanceGiven == null || guidanceGiven;
        }
    }

    /** Days, both included, that do not count in the period for a complaint. */
    record DeadlineSuspension(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 10_000) Confidential reason) {

        DecisionReceipt.Suspension toDomain() {
            return new DecisionReceipt.Suspension(from, to, reason);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begins a draft of a decision")
    @Allow(VISITATOR)
    @RefusesInconsistent
    ResponseEntity<DecisionView> draftDecision(
            @PathVariable UUID id, Version version, @Valid @RequestBody DecisionBody body, Actor actor) {
        var drafted = drafts.draft(id, version.expected(), body.toDomain(), actor);
        var decisionId = drafted.state().decisions().all().getLast().id();
        return Answers.created("/v1/cases/" + id + "/decisions/" + decisionId, drafted, DecisionView.of(decisionId));
    }

    @PutMapping("/{decisionId}")
    @Operation(summary = "Writes a draft of a decision anew")
    @Allow(VISITATOR)
    @RefusesInconsistent
    ResponseEntity<DecisionView> reviseDecision(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody DecisionBody body,
            Actor actor) {
        var revised = drafts.revise(id, version.expected(), decisionId, body.toDomain(), actor);
        return Answers.ok(revised, DecisionView.of(decisionId));
    }

    @DeleteMapping("/{decisionId}")
    @Operation(summary = "Throws a draft of a decision away")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "DECISION_STATE_FORBIDS"})
    ResponseEntity<DecisionView> discardDecision(
            @PathVariable UUID id, @PathVariable UUID decisionId, Version version, Actor actor) {
        return Answers.ok(drafts.discard(id, version.expected(), decisionId, actor), DecisionView.of(decisionId));
    }

    @PostMapping("/{decisionId}/readiness")
    @Operation(summary = "Declares a draft ready to issue")
    @Allow(VISITATOR)
    @RefusesUnready
    ResponseEntity<DecisionView> readyDecision(
            @PathVariable UUID id, @PathVariable UUID decisionId, Version version, Actor actor) {
        return Answers.ok(decisions.ready(id, version.expected(), decisionId, actor), DecisionView.of(decisionId));
    }

    @PostMapping("/{decisionId}/issuance")
    @Operation(summary = "Issues a decision, which cannot be changed after that")
    @Allow(VISITATOR)
    @RefusesUnready
    @Refuses({
        "ADDRESS_MISSING",
        "CASE_OPEN_ALREADY",
        "DIGITAL_POST_EXEMPT",
        "GROUND_MOVED",
        "LEGAL_REFERENCE_MISSING",
        "REASSESSMENT_NOT_OPEN"
    })
    ResponseEntity<DecisionView> issueDecision(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody DecisionIssuance body,
            Actor actor) {
        var issued =
                decisions.issue(id, version.expected(), decisionId, Codes.as(Delivery.class, body.channel()), actor);
        return Answers.ok(issued, DecisionView.of(decisionId));
    }

    @PostMapping("/{decisionId}/notification")
    @Operation(summary = "Records on which day the party received the decision")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "DATE_IN_FUTURE",
        "DECISION_STATE_FORBIDS",
        "RECEIVED_BEFORE_ISSUED",
        "SENT_BEFORE_ISSUED"
    })
    ResponseEntity<DecisionView> notifyDecision(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody DecisionNotification body) {
        var notified = decisions.received(
                id, version.expected(), decisionId, body.sentOrReceived(), body.receivedOn(), body.guided());
        return Answers.ok(notified, DecisionView.of(decisionId));
    }

    @PostMapping("/{decisionId}/deadline-suspension")
    @Operation(summary = "Suspends the time for complaints for some days")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "COMPLAINT_PERIOD_NOT_RUNNING",
        "DECISION_STATE_FORBIDS",
        "REASON_REQUIRED",
        "SUSPENSION_OUTSIDE_PERIOD",
        "SUSPENSION_OVERLAPS"
    })
    ResponseEntity<DecisionView> suspendDeadline(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody DeadlineSuspension body) {
        var suspended = decisions.suspendPeriod(id, version.expected(), decisionId, body.toDomain());
        return Answers.ok(suspended, DecisionView.of(decisionId));
    }
}
