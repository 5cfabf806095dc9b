package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The hearing of the party before a decision: the facts, the last day to answer, and the answer.
 *
 * @param facts what the authority holds to the party's disadvantage and the party presumably does not know
 * @param answerBy the last day on which an answer is awaited
 */
// FVL § 19; PH-01
public record Hearing(
        LocalDate sentOn,
        LocalDate answerBy,
        Confidential facts,
        Outcome outcome,
        @Nullable Confidential answer) {

    /** How the party answered. */
    public enum Outcome {
        WAITING,
        ANSWERED,
        EXPIRED
    }

    public static Hearing sent(LocalDate sentOn, LocalDate answerBy, Confidential facts) {
        RuleViolation.unless(answerBy.isAfter(sentOn), "ANSWER_DATE_TOO_EARLY");
        RuleViolation.unless(!facts.isBlank(), "HEARING_FACTS_MISSING");
        return new Hearing(sentOn, answerBy, facts, Outcome.WAITING, null);
    }

    public Hearing answered(Confidential words) {
        return new Hearing(sentOn, answerBy, facts, Outcome.ANSWERED, words);
    }

    public Hearing expired() {
        return new Hearing(sentOn, answerBy, facts, Outcome.EXPIRED, answer);
    }

    public boolean settled() {
        return outcome != Outcome.WAITING;
    }
}
