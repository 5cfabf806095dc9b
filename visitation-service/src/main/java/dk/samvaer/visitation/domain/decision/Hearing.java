package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.decision.DecisionRationale.TransportMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hearing of the party before a decision: the facts, the last day to answer, and the answer.
 *
 * @param facts what the authority holds to the party's disadvantage and the party presumably does not know
 * @param answerBy the last day on which an answer is awaited
 * @param proof where the letter is filed, if it was sent before it is recorded
 * @param about what was to be decided; null until the hearing is recorded with a draft
 */
// FVL § 19; PH-01
public record Hearing(
        LocalDate sentOn,
        LocalDate answerBy,
        Confidential facts,
        @Nullable Confidential proof,
        @Nullable About about,
        Outcome outcome,
        @Nullable Confidential answer) {

    /** How the party answered. */
    public enum Outcome {
        WAITING,
        ANSWERED,
        EXPIRED
    }

    /**
     * What the party was heard about.
     *
     * @param transports what is decided about transport
     * @param denied what is not given as it was asked for
     * @param unpaid the activity for which remuneration is refused
     */
    public record About(
            DecisionKind kind,
            @Nullable UUID assessmentId,
            @Nullable LocalDate startsOn,
            @Nullable Integer daysPerWeek,
            @Nullable String supplierId,
            List<TransportMode> transports,
            Set<DecisionLine.Subject> denied,
            Remuneration.@Nullable ActivityType unpaid) {

        /** Whether whoever was heard about this was heard about the other: it is of one kind, on one assessment, and nothing is worse. */
        boolean covers(About other) {
            return kind == other.kind
                    && Objects.equals(assessmentId, other.assessmentId)
                    && Objects.equals(supplierId, other.supplierId)
                    && transports.containsAll(other.transports)
                    && denied.containsAll(other.denied)
                    && (other.unpaid == null || other.unpaid == unpaid)
                    && (startsOn == null || other.startsOn == null || !other.startsOn.isBefore(startsOn))
                    && (daysPerWeek == null || other.daysPerWeek == null || other.daysPerWeek >= daysPerWeek);
        }
    }

    /** @param proof needed where the letter was sent before today */
    public static Hearing sent(LocalDate sentOn, LocalDate answerBy, Confidential facts, @Nullable Confidential proof) {
        RuleViolation.unless(answerBy.isAfter(sentOn), "ANSWER_DATE_TOO_EARLY");
        RuleViolation.unless(!facts.isBlank(), "HEARING_FACTS_MISSING");
        return new Hearing(sentOn, answerBy, facts, proof, null, Outcome.WAITING, null);
    }

    /**
     * Records it today with a draft.
     *
     * @param atLeast the shortest time for an answer
     */
    public Hearing on(About draft, LocalDate today, Period atLeast) {
        boolean proven = proof != null && !proof.isBlank();
        RuleViolation.unless(proven || !sentOn.isBefore(today), "HEARING_BACKDATED");
        RuleViolation.unless(!answerBy.isBefore(sentOn.plus(atLeast)), "ANSWER_DATE_TOO_EARLY");
        return new Hearing(sentOn, answerBy, facts, proof, draft, outcome, answer);
    }

    /** Whether the party was heard about this. */
    public boolean covers(About draft) {
        return about != null && about.covers(draft);
    }

    public Hearing answered(Confidential words) {
        return new Hearing(sentOn, answerBy, facts, proof, about, Outcome.ANSWERED, words);
    }

    public Hearing expired() {
        return new Hearing(sentOn, answerBy, facts, proof, about, Outcome.EXPIRED, answer);
    }

    public boolean settled() {
        return outcome != Outcome.WAITING;
    }
}
