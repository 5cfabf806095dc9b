package dk.samvaer.visitation.web.decision;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.CaseDecisions;
import dk.samvaer.visitation.web.view.DecisionView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Approvals by a leader of drafts that a visitator may not issue alone. */
// TG-06, TG-07
@RestController
@RequestMapping("/v1/cases/{id}/decisions/{decisionId}")
class ApprovalsController {
    private final CaseDecisions decisions;

    ApprovalsController(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    /** @param reason must be given where approval is refused */
    record ApprovalAnswer(
            @NotNull ApprovalOutcome outcome,
            @Nullable @Size(max = 10_000) Confidential reason) {}

    enum ApprovalOutcome {
        APPROVED,
        REJECTED
    }

    @PostMapping("/approval-request")
    @Operation(summary = "Asks a leader to approve a draft")
    @Allow(VISITATOR)
    @RefusesUnready
    @Refuses("APPROVAL_NOT_NEEDED")
    ResponseEntity<DecisionView> requestApproval(
            @PathVariable UUID id, @PathVariable UUID decisionId, Version version, Actor actor) {
        return Answers.ok(
                decisions.requestApproval(id, version.expected(), decisionId, actor), DecisionView.of(decisionId));
    }

    @PostMapping("/approval")
    @Operation(summary = "Approves a draft or sends it back")
    @Allow(LEADER)
    @RefusesUnready
    @Refuses({"APPROVER_IS_AUTHOR", "REASON_REQUIRED"})
    ResponseEntity<DecisionView> answerApproval(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody ApprovalAnswer body,
            Actor actor) {
        var answered = switch (body.outcome()) {
            case APPROVED -> decisions.approve(id, version.expected(), decisionId, body.reason(), actor);
            case REJECTED -> decisions.refuseApproval(id, version.expected(), decisionId, body.reason(), actor);
        };
        return Answers.ok(answered, DecisionView.of(decisionId));
    }
}
