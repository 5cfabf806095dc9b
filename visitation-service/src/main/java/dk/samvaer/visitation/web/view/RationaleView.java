package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.domain.register.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision says what it says, as it was stored when the decision was issued.
 *
 * @param proposal null, as the level, only once the person has been erased
 * @param steps the rules that were applied, in order
 * @param legalReferences in force on the day of issue, as the register had them
 * @param names what the suppliers and modes of transport were called on the day of issue
 * @param occasion null where it answers no reassessment
 * @param deciding the unit that decided, as it was called and could be reached
 */
public record RationaleView(
        @Nullable Proposal proposal,
        @Nullable FunctionalLevel level,
        Set<FindingsBody.Ground> grounds,
        List<RuleStep> steps,
        List<LegalReferenceView> legalReferences,
        List<TransportModeView> transports,
        List<CodeNameView> names,
        GuidanceView guidance,
        UnitView deciding,
        @Nullable Occasion occasion) {

    /** What the rules propose from the findings; a visitator decides. */
    public enum Proposal {
        NORMALLY_IN,
        EXCEPTION_REQUIRED,
        NORMALLY_OUT
    }

    public enum FunctionalLevel {
        L0,
        L1,
        L2,
        L3,
        L4
    }

    /** How a rule came out. */
    public enum StepOutcome {
        MET,
        NOT_MET,
        EXCEPTION,
        OVERRIDDEN,
        APPROVED,
        CONSIDERED
    }

    /**
     * One rule that was applied.
     *
     * @param rule the clause, such as {@code TG-05}
     * @param code what the clause asks for, as in a refusal
     * @param reason given where the rule allows an exception, an override or needs an approval
     */
    public record RuleStep(
            String rule,
            String code,
            StepOutcome outcome,
            @Nullable Confidential reason) {

        private static RuleStep of(DecisionRationale.Step it) {
            return new RuleStep(it.rule(), it.code(), Codes.as(StepOutcome.class, it.outcome()), it.reason());
        }
    }

    /** The mode of transport that a line grants; null where it refuses. */
    public record TransportModeView(
            UUID lineId, @Nullable String mode, TransportView.@Nullable TransportLimitsView limits) {
        private static TransportModeView of(DecisionRationale.TransportMode it) {
            return new TransportModeView(it.lineId(), it.mode(), TransportView.TransportLimitsView.of(it.limits()));
        }
    }

    /**
     * What a supplier or a mode of transport is called in one period.
     *
     * @param validFrom null where it was called so before any decision here
     */
    public record CodeNameView(
            String code, String name, @Nullable LocalDate validFrom) {
        private static CodeNameView of(CodeName it) {
            return new CodeNameView(it.code(), it.name(), it.validFrom());
        }
    }

    /**
     * The guidance on how to complain.
     *
     * @param weeks from the day of receipt
     * @param postalDays how many delivery days a letter is presumed to take; null for what does not go by post
     * @param lastDay the last day, counted from the presumed receipt
     */
    public record GuidanceView(int weeks, @Nullable Integer postalDays, LocalDate presumedReceipt, LocalDate lastDay) {

        private static GuidanceView of(DecisionRationale.Guidance it) {
            return new GuidanceView(it.weeks(), it.postalDays(), it.presumedReceipt(), it.lastDay());
        }
    }

    /**
     * The unit that decides and takes complaints, as it was called and could be reached in one period.
     *
     * @param address line by line
     * @param openingHours line by line, as they are printed
     * @param validFrom null where it was so before any decision here
     */
    public record UnitView(
            String name,
            String municipality,
            List<String> address,
            String email,
            String phone,
            List<String> openingHours,
            @Nullable LocalDate validFrom) {

        private static UnitView of(Unit it) {
            return new UnitView(
                    it.name(),
                    it.municipality(),
                    it.address(),
                    it.email(),
                    it.phone(),
                    it.openingHours(),
                    it.validFrom());
        }
    }

    /**
     * Why need was reassessed.
     *
     * @param complainedOn the day on which a complaint was received; null where there was none
     */
    public record Occasion(
            ReassessmentView.Trigger trigger, @Nullable LocalDate complainedOn) {

        private static @Nullable Occasion of(DecisionRationale.@Nullable Occasion it) {
            return it == null
                    ? null
                    : new Occasion(Codes.as(ReassessmentView.Trigger.class, it.trigger()), it.complainedOn());
        }
    }

    static RationaleView of(DecisionRationale it) {
        return new RationaleView(
                Codes.orNull(Proposal.class, it.proposal()),
                Codes.orNull(FunctionalLevel.class, it.level()),
                Codes.set(FindingsBody.Ground.class, it.grounds()),
                it.steps().stream().map(RuleStep::of).toList(),
                it.legalReferences().stream().map(LegalReferenceView::of).toList(),
                it.transports().stream().map(TransportModeView::of).toList(),
                it.names().stream().map(CodeNameView::of).toList(),
                GuidanceView.of(it.guidance()),
                UnitView.of(it.deciding()),
                Occasion.of(it.occasion()));
    }
}
