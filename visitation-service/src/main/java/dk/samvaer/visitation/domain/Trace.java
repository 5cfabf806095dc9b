package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.reference.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision says what it says, stored when it is issued: everything that is shown or printed of it later comes from here.
 *
 * @param steps the rules that were applied, in order
 * @param legalReferences ids of the legal references in force on the day of issue
 * @param deciding the unit that decided
 */
// TG-08, DE-01, DE-02, CFG-01; R8, R10
public record Trace(
        Proposal proposal,
        FunctionalLevel level,
        Set<Findings.Ground> grounds,
        List<Step> steps,
        List<String> legalReferences,
        List<TransportMode> transports,
        Guidance guidance,
        String deciding) {
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

        static Step of(String rule, String code, boolean met) {
            return new Step(rule, code, met ? Outcome.MET : Outcome.NOT_MET, null);
        }

        /** Met in the way named where a reason is given; not met where none is. */
        static Step given(String rule, String code, Outcome how, @Nullable Confidential reason) {
            boolean reasoned = reason != null && !reason.isBlank();
            return new Step(rule, code, reasoned ? how : Outcome.NOT_MET, reasoned ? reason : null);
        }

        boolean missing() {
            return outcome == Outcome.NOT_MET;
        }
    }

    /** How a rule came out. */
    public enum Outcome {
        MET,
        NOT_MET,
        EXCEPTION,
        OVERRIDDEN,
        APPROVED
    }

    /** The mode of transport that a line grants; null where it refuses. */
    public record TransportMode(UUID lineId, @Nullable String mode) {}

    /**
     * The guidance on how to complain.
     *
     * @param weeks from the day of receipt
     * @param lastDay the last day, counted from the presumed receipt
     */
    // FVL § 25; CP-01 to CP-03
    public record Guidance(int weeks, LocalDate presumedReceipt, LocalDate lastDay) {}
}
