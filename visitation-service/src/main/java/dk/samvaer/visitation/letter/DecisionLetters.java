package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterTemplate;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the letters of decisions, and those about decisions that the municipality maintains. */
public final class DecisionLetters {
    private static final LetterTemplate DECISION = LetterTemplate.of("decision");
    private static final LetterTemplate MAINTAINED = LetterTemplate.of("maintained");

    private DecisionLetters() {}

    /**
     * The letter of a decision that has been issued.
     *
     * @param sent to whom it went, as far as the reader may know
     * @param copy whose copy it is; null for the letter to the citizen
     */
    public static Letter issued(Case theCase, Decision decision, Dispatch sent, @Nullable Copy copy) {
        return of(composition(theCase, decision, sent, copy).content(false));
    }

    /** The letter as it would be sent, marked on every page as not sent. */
    public static Letter draft(Case theCase, Decision foreseen, Dispatch sent) {
        return of(composition(theCase, foreseen, sent, null).content(true));
    }

    private static Composition composition(Case theCase, Decision decision, Dispatch sent, @Nullable Copy copy) {
        var issue = Objects.requireNonNull(decision.issue());
        return new Composition(theCase.caseNumber(), decision, issue, sent, copy);
    }

    static Letter of(LetterContent content) {
        return DECISION.fill("afgoerelse-" + content.caseNumber(), content);
    }

    /**
     * The letter that the municipality stands by its decision and sends the complaint to the appeals board.
     *
     * @param sent to whom it went, as far as the reader may know
     * @param copy whose copy it is; null for the letter to the citizen
     */
    // RSL § 66; CP-09, R53
    public static Letter maintained(
            Case theCase, Decision decision, Complaint complaint, Dispatch sent, @Nullable Copy copy) {
        return of(MaintainedContent.of(theCase.caseNumber(), decision, complaint, sent, copy));
    }

    static Letter of(MaintainedContent content) {
        return MAINTAINED.fill("genvurdering-" + content.caseNumber(), content);
    }
}
