package dk.samvaer.visitation.web.decision;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.OralDecisions;
import dk.samvaer.visitation.web.cases.RefusesRepresentatives;
import dk.samvaer.visitation.web.view.DecisionView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Oral notification of a decision, and the written reasons that the party may ask for. */
// FVL § 23; DE-03
@RestController
@RequestMapping("/v1/cases/{id}/decisions/{decisionId}")
class WrittenReasonsController {
    private final OralDecisions decisions;

    WrittenReasonsController(OralDecisions decisions) {
        this.decisions = decisions;
    }

    /** @param guidanceGiven whether the citizen was told how to complain, without which the period does not run */
    record OralNotification(@NotNull LocalDate toldOn, boolean guidanceGiven) {}

    /** @param receivedOn the day on which it came, where a visitator registers it; what comes through a portal comes today */
    record ReasonsRequest(@Nullable LocalDate receivedOn) {

        /** The day that was given, which is only a visitator's to give. */
        Optional<LocalDate> receivedOn(Actor by) {
            if (receivedOn != null && by.role() != VISITATOR) {
                throw InvalidInput.at("/receivedOn", "COMES_TODAY");
            }
            return Optional.ofNullable(receivedOn);
        }
    }

    record SentReasons(@NotNull LocalDate sentOn) {}

    @PostMapping("/oral-notification")
    @Operation(summary = "Records that the party was told the decision orally")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "DATE_IN_FUTURE", "DECISION_STATE_FORBIDS", "RECEIVED_BEFORE_ISSUED"})
    ResponseEntity<DecisionView> tellDecisionOrally(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody OralNotification body) {
        var notified = decisions.notifyOrally(id, version.expected(), decisionId, body.toldOn(), body.guidanceGiven());
        return Answers.ok(notified, DecisionView.of(decisionId));
    }

    @PostMapping("/reasons-request")
    @Operation(summary = "Asks for the reasons of a decision that was told orally")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    @RefusesRepresentatives
    @Refuses({
        "CASE_STATE_FORBIDS",
        "DATE_IN_FUTURE",
        "NOT_TOLD_ORALLY",
        "REASONS_NOT_OWED",
        "REASONS_REQUESTED_ALREADY",
        "REASONS_REQUEST_OUTSIDE_PERIOD"
    })
    ResponseEntity<DecisionView> requestReasons(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody ReasonsRequest body,
            Actor actor) {
        var requested = decisions.requestReasons(id, version.expected(), decisionId, body.receivedOn(actor), actor);
        return Answers.ok(requested, DecisionView.of(decisionId));
    }

    @PostMapping("/written-reasons")
    @Operation(summary = "Records when the reasons that were asked for were sent")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "DATE_IN_FUTURE",
        "NOT_TOLD_ORALLY",
        "REASONS_NOT_REQUESTED",
        "REASONS_SENT_BEFORE_REQUEST"
    })
    ResponseEntity<DecisionView> sendReasons(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody SentReasons body,
            Actor actor) {
        var sent = decisions.sendReasons(id, version.expected(), decisionId, body.sentOn(), actor);
        return Answers.ok(sent, DecisionView.of(decisionId));
    }
}
