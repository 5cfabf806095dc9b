package dk.samvaer.visitation.web.decision;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.CaseDecisions;
import dk.samvaer.visitation.web.cases.RefusesRepresentatives;
import dk.samvaer.visitation.web.view.DecisionView;
import dk.samvaer.visitation.web.view.HearingView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** Hearings of the party before a decision that goes against the party. */
// FVL § 19; PH-01
@RestController
@RequestMapping("/v1/cases/{id}/decisions/{decisionId}/hearing")
class HearingsController {
    private final CaseDecisions decisions;

    HearingsController(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param answerBy the last day for an answer; where it is left out, the municipality's usual time
     * @param proof where the letter is filed; needed where it was sent before today
     */
    record NewHearing(
            @NotNull LocalDate sentOn,
            @Nullable LocalDate answerBy,
            @NotBlank @Size(max = 10_000) Confidential facts,
            @Nullable @Size(max = 200) Confidential proof) {}

    record HearingAnswer(@NotBlank @Size(max = 10_000) Confidential answer) {}

    @PostMapping
    @Operation(summary = "Hears the party about a draft, or notes why that is not required")
    @Allow(VISITATOR)
    @Refuses({
        "ANSWER_DATE_TOO_EARLY",
        "CASE_STATE_FORBIDS",
        "DATE_IN_FUTURE",
        "DECISION_STATE_FORBIDS",
        "HEARING_BACKDATED",
        "HEARING_FACTS_MISSING"
    })
    ResponseEntity<DecisionView> hearParty(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody NewHearing body,
            Actor actor) {
        var heard = decisions.hear(
                id, version.expected(), decisionId, body.sentOn(), body.answerBy(), body.facts(), body.proof(), actor);
        return Answers.ok(heard, DecisionView.of(decisionId));
    }

    @PostMapping("/answer")
    @Operation(summary = "Records what the party answers to the hearing")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ANSWER_HEARING)
    @RefusesRepresentatives
    @Refuses({"CASE_STATE_FORBIDS", "DECISION_STATE_FORBIDS"})
    ResponseEntity<HearingView> answerHearing(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody HearingAnswer body,
            Actor actor) {
        var answered = decisions.answerHearing(id, version.expected(), decisionId, body.answer(), actor);
        return Answers.ok(answered, HearingView.of(decisionId));
    }
}
