package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.domain.register.Unit;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision says what it says, stored on issue as the only source of later views and letters.
 *
 * @param proposal null, as the level, only once the person has been erased
 * @param steps the rules that were applied, in order
 * @param legalReferences in force on the day of issue, as the register had them
 * @param names what the suppliers and modes of transport were called on the day of issue
 * @param occasion null where it answers no reassessment
 * @param deciding the unit that decided, as it was called and could be reached
 * @param wish what the citizen asked for; null where nothing was recorded
 * @param before what the citizen had until then; null where no grant was running
 */
// TG-08, DE-01, DE-02, CFG-01; R8, R10
public record DecisionRationale(
        @HealthData @Nullable Proposal proposal,
        @HealthData @Nullable FunctionalLevel level,
        @HealthData Set<Findings.Ground> grounds,
        @HealthData List<Step> steps,
        List<LegalReference> legalReferences,
        List<TransportMode> transports,
        List<CodeName> names,
        Guidance guidance,
        Unit deciding,
        @Nullable Occasion occasion,
        @Nullable WishAnswer wish,
        @Nullable Before before) {
    /** The step of a decision on an offer without a plan: its goals stand in the service order. */
    public static final String GOALS_IN_ORDER = "GOALS_IN_ORDER";

    /** What the system proposes from the findings; a visitator decides. */
    public enum Proposal {
        NORMALLY_IN,
        EXCEPTION_REQUIRED,
        NORMALLY_OUT
    }

    /**
     * One rule that was applied.
     *
     * @param rule the clause, such as {@code TG-05}
     * @param code what the clause asks for, as in a refusal
     * @param reason given where the rule allows an exception, an override or needs an approval
     */
    public record Step(
            String rule,
            String code,
            Outcome outcome,
            @Nullable Confidential reason) {

        public static Step of(String rule, String code, boolean met) {
            return new Step(rule, code, met ? Outcome.MET : Outcome.NOT_MET, null);
        }

        /** Met in the named way if a reason is given, else not met. */
        public static Step given(String rule, String code, Outcome how, @Nullable Confidential reason) {
            boolean reasoned = reason != null && !reason.isBlank();
            return new Step(rule, code, reasoned ? how : Outcome.NOT_MET, reasoned ? reason : null);
        }

        public boolean missing() {
            return outcome == Outcome.NOT_MET;
        }
    }

    /** How a rule came out. */
    public enum Outcome {
        MET,
        NOT_MET,
        EXCEPTION,
        OVERRIDDEN,
        APPROVED,
        /** Considered, and found not to be so. */
        CONSIDERED
    }

    /** Whether it gives exactly what the citizen asked for. */
    // DE-01
    public boolean fullyFavourable() {
        return wish != null && wish.inFull();
    }

    /** Whether the citizen has declined a plan, so that the service order carries purpose and goals. */
    // AP-02, C1
    public boolean goalsInOrder() {
        return steps.stream().anyMatch(it -> it.code().equals(GOALS_IN_ORDER));
    }

    /** The name of a code on the day of issue, or the code itself if it had none. */
    public String nameOf(String code) {
        return names.stream()
                .filter(it -> it.code().equals(code))
                .map(CodeName::name)
                .findFirst()
                .orElse(code);
    }

    /**
     * Why need was reassessed.
     *
     * @param pensionAge whether the citizen had reached pension age by then
     * @param complaints those that it answers, the oldest first
     */
    // R53, CP-09, CP-10, CP-12, DU-03
    public record Occasion(Reassessment.Trigger trigger, boolean pensionAge, List<AnsweredComplaint> complaints) {

        /** The day on which the first of the complaints was received; null where there is none. */
        public @Nullable LocalDate complainedOn() {
            return complaints.stream()
                    .map(AnsweredComplaint::receivedOn)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /**
     * A complaint that a decision answers.
     *
     * @param about the day of the decision that was complained about
     */
    public record AnsweredComplaint(LocalDate receivedOn, LocalDate about, ComplaintOutcome outcome) {}

    /** What came of a complaint: in the municipality's own review, or before the appeals board. */
    public enum ComplaintOutcome {
        UPHELD,
        PARTLY_UPHELD,
        CHANGED_BY_BOARD,
        ANNULLED_BY_BOARD,
        REMITTED_BY_BOARD
    }

    /** What a running grant gave, and the mode of transport; null where none was granted. */
    // DE-04, DE-05
    public record Before(
            Terms terms,
            @Nullable String transportMode,
            @Nullable TransportLimits transportLimits) {}

    /** What the citizen asked for, and whether the decision gives exactly that. */
    // DE-01
    public record WishAnswer(Wish.Asked asked, boolean inFull) {}

    /** The mode of transport that a line grants, null where it refuses, and in what it is less than the whole way on all days. */
    public record TransportMode(
            UUID lineId, @Nullable String mode, @Nullable TransportLimits limits) {}

    /**
     * The guidance on how to complain.
     *
     * @param weeks from the day of receipt
     * @param postalDays how many delivery days a letter is presumed to take; null for what does not go by post
     * @param lastDay the last day, counted from the presumed receipt
     */
    // FVL § 25; CP-01 to CP-03
    public record Guidance(int weeks, @Nullable Integer postalDays, LocalDate presumedReceipt, LocalDate lastDay) {

        /** Whether the last day was moved, since no period may end on the day on which the weeks end. */
        public boolean moved() {
            return !presumedReceipt.plusWeeks(weeks).equals(lastDay);
        }
    }
}
