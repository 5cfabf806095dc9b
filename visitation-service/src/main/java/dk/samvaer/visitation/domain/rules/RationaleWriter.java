package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Before;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Guidance;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Occasion;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.DecisionRationale.TransportMode;
import dk.samvaer.visitation.domain.decision.DecisionRationale.WishAnswer;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.plan.CasePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rationale of a decision on the day on which it is issued. */
// TG-08, DE-01, DE-02, CFG-01
record RationaleWriter(Draft draft, Findings findings, Readiness readiness, Authority authority) {
    private static final List<String> ALWAYS =
            List.of("SEL_104", "SEL_141", "RSL_66", "RSL_67", "RSL_72", "FVL_22", "FVL_24", "FVL_25");

    DecisionRationale of(Delivery delivery, LocalDate today) {
        var proposed = TargetGroup.propose(findings);
        return new DecisionRationale(
                Objects.requireNonNull(proposed.proposal()),
                findings.level(),
                findings.grounds(),
                steps(),
                law(today),
                draft.transport().modes(),
                authority.names().on(today, codes()),
                guidance(delivery, today),
                authority.units().on(today),
                occasion(today),
                wish(),
                before());
    }

    private @Nullable Occasion occasion(LocalDate today) {
        var answered = draft.theCase()
                .reassessments()
                .current()
                .filter(it -> it.id().equals(draft.what().reassessmentId()));
        boolean pensionAge =
                !authority.pensionAges().reachesOn(draft.birthDate(), today).isAfter(today);
        return answered.map(it -> Occasions.of(it, draft, pensionAge)).orElse(null);
    }

    private @Nullable Before before() {
        var had = draft.transport().had();
        return draft.grant()
                .map(it -> new Before(
                        it.terms(),
                        had.map(TransportMode::mode).orElse(null),
                        had.map(TransportMode::limits).orElse(null)))
                .orElse(null);
    }

    /** The codes of the suppliers and modes of transport that it mentions, and of those that the citizen has had. */
    private Stream<String> codes() {
        var had = Stream.ofNullable(before())
                .flatMap(
                        it -> Stream.concat(Stream.of(it.terms().supplierId()), Stream.ofNullable(it.transportMode())));
        return Stream.concat(draft.codes(), had);
    }

    private @Nullable WishAnswer wish() {
        return draft.asked()
                .map(it -> new WishAnswer(it, draft.fullyFavourable()))
                .orElse(null);
    }

    private List<Step> steps() {
        var steps = new ArrayList<>(readiness.steps());
        steps.add(Step.of("DE-02", "GUIDANCE_ATTACHED", true));
        if (draft.kind().leavesOffer() && planDeclined()) {
            steps.add(Step.of("AP-02", DecisionRationale.GOALS_IN_ORDER, true));
        }
        return List.copyOf(steps);
    }

    // AP-02, C1
    private boolean planDeclined() {
        var plan = draft.theCase().externalFacts().plan();
        return plan != null && plan.status() == CasePlan.Status.DECLINED;
    }

    private List<LegalReference> law(LocalDate today) {
        return authority.law().on(today, keys());
    }

    private List<String> keys() {
        var keys = new ArrayList<>(ALWAYS);
        if (!draft.transport().decided().isEmpty() || draft.what().remuneration() != null) {
            keys.add("SEL_105");
        }
        if (draft.heard()) {
            keys.add("FVL_19");
        }
        return keys;
    }

    /** Guidance is always given, also if everything that was asked for is granted. */
    private Guidance guidance(Delivery delivery, LocalDate today) {
        var complaints = authority.complaints().on(today);
        var receipt = complaints.presumedReceipt(today, delivery);
        var postalDays = delivery == Delivery.LETTER ? complaints.postalDays(today) : null;
        return new Guidance(complaints.weeks(), postalDays, receipt, complaints.lastDay(receipt));
    }
}
