package dk.samvaer.visitation.web.decision;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.visitation.application.CaseDecisions;
import dk.samvaer.visitation.domain.rules.Readiness;
import dk.samvaer.visitation.domain.rules.TargetGroup.Proposed;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.RationaleView;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is missing before a decision, and what the target group rules propose. */
@RestController
@RequestMapping("/v1/cases/{id}")
class ReadinessController {
    private final CaseDecisions decisions;
    private final MessageSource texts;

    ReadinessController(CaseDecisions decisions, MessageSource texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    record ReadinessView(List<MissingItem> missing) {}

    /** What is missing before a decision: the clause, the code of the refusal, a text for people, and whether it can be set aside. */
    record MissingItem(String rule, String code, String text, boolean overridable) {}

    /** What the rules make of the assessment; the visitator decides. */
    record TargetGroupProposal(
            RationaleView.@Nullable Proposal proposal,
            @Nullable Integer level,
            List<ProposalStep> steps) {}

    record ProposalStep(String rule, String code, RationaleView.StepOutcome outcome, String text) {}

    @GetMapping("/readiness")
    @Operation(summary = "Lists what the case lacks before a decision")
    @Allow({VISITATOR, LEADER})
    ReadinessView readReadiness(@PathVariable UUID id, Locale language) {
        return view(decisions.readiness(id), language);
    }

    @GetMapping("/decisions/{decisionId}/readiness")
    @Operation(summary = "Lists what a draft still lacks")
    @Allow({VISITATOR, LEADER})
    ReadinessView readDraftReadiness(@PathVariable UUID id, @PathVariable UUID decisionId, Locale language) {
        return view(decisions.readiness(id, decisionId), language);
    }

    @GetMapping("/target-group-proposal")
    @Operation(summary = "Proposes whether the citizen is in the target group, and by which rules")
    @Allow({VISITATOR, LEADER})
    TargetGroupProposal readTargetGroupProposal(@PathVariable UUID id, Locale language) {
        return decisions
                .proposed(id)
                .map(it -> view(it, language))
                .orElseGet(() -> new TargetGroupProposal(null, null, List.of()));
    }

    private ReadinessView view(Readiness readiness, Locale language) {
        return new ReadinessView(readiness.missing().stream()
                .map(it -> new MissingItem(it.rule(), it.code(), text(it.code(), language), it.overridable()))
                .toList());
    }

    private TargetGroupProposal view(Proposed it, Locale language) {
        return new TargetGroupProposal(
                Codes.orNull(RationaleView.Proposal.class, it.proposal()),
                number(it.level()),
                it.steps().stream()
                        .map(step -> new ProposalStep(
                                step.rule(),
                                step.code(),
                                Codes.as(RationaleView.StepOutcome.class, step.outcome()),
                                text(step.code(), language)))
                        .toList());
    }

    private String text(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }

    private static @Nullable Integer number(@Nullable FunctionalLevel level) {
        return level == null ? null : level.number();
    }
}
