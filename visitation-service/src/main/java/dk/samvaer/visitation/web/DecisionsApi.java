package dk.samvaer.visitation.web;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.InvalidInput;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.domain.DecisionKind;
import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.Recommendation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions: drafted, issued and notified. */
@RestController
@RequestMapping("/v1/cases/{id}/decisions")
class DecisionsApi {
    private final Cases cases;

    DecisionsApi(Cases cases) {
        this.cases = cases;
    }

    record NewDecision(
            @NotNull DecisionKind kind,
            @Nullable LocalDate startsOn,
            @Nullable @Min(1) @Max(7) Integer daysPerWeek,
            @Nullable @Pattern(regexp = "[a-z0-9]{1,32}") String supplierId,
            @Nullable @Valid NewReasons reasons,
            @Nullable @Valid NewHearing hearing,
            @Nullable @Size(max = 10_000) Confidential exceptionReason,
            @Nullable UUID reassessmentId) {

        Recommendation toDomain() {
            return new Recommendation(
                    kind,
                    startsOn,
                    daysPerWeek,
                    supplierId,
                    reasons == null ? null : reasons.toDomain(),
                    hearing == null ? null : new Recommendation.Hearing(hearing.outcome, hearing.reason),
                    exceptionReason,
                    reassessmentId);
        }
    }

    record NewReasons(
            @NotNull @Size(max = 10_000) Confidential legalRules,
            @NotNull @Size(max = 10_000) Confidential considerations,
            @NotNull @Size(max = 10_000) Confidential facts) {

        Recommendation.Reasons toDomain() {
            return new Recommendation.Reasons(legalRules, considerations, facts);
        }
    }

    record NewHearing(
            @NotNull Recommendation.Hearing.Outcome outcome,
            @Nullable @Size(max = 10_000) Confidential reason) {}

    record DecisionIssuance(@NotNull Delivery channel) {}

    /** The day on which the decision was sent, or a proven day of receipt, which goes before the presumed one. */
    record DecisionNotification(
            @Nullable LocalDate sentOn, @Nullable LocalDate receivedOn) {

        LocalDate sentOrReceived() {
            return Optional.ofNullable(sentOn)
                    .or(() -> Optional.ofNullable(receivedOn))
                    .orElseThrow(() -> InvalidInput.at("/sentOn", "NOT_NULL"));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(VISITATOR)
    ResponseEntity<DecisionView> draftDecision(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewDecision body, Actor actor) {
        var drafted = cases.draftDecision(id, version.expected(), body.toDomain(), actor);
        var decisionId = drafted.state().decisions().all().getLast().id();
        return Answers.created("/v1/cases/" + id + "/decisions/" + decisionId, drafted, DecisionView.of(decisionId));
    }

    @PostMapping("/{decisionId}/issuance")
    @Allow(VISITATOR)
    ResponseEntity<DecisionView> issueDecision(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody DecisionIssuance body,
            Actor actor) {
        var issued = cases.issueDecision(id, version.expected(), decisionId, body.channel(), actor);
        return Answers.ok(issued, DecisionView.of(decisionId));
    }

    @PostMapping("/{decisionId}/notification")
    @Allow(VISITATOR)
    ResponseEntity<DecisionView> notifyDecision(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            Version version,
            @Valid @RequestBody DecisionNotification body) {
        var notified =
                cases.notifyDecision(id, version.expected(), decisionId, body.sentOrReceived(), body.receivedOn());
        return Answers.ok(notified, DecisionView.of(decisionId));
    }
}
