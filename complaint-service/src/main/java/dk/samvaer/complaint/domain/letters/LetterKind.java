package dk.samvaer.complaint.domain.letters;

/** What a letter about a complaint tells. */
public enum LetterKind {
    /** It was received, and the decision that it is about is not known yet. CP-01 */
    ACKNOWLEDGEMENT,
    /** It is about no decision of the municipality, and where to turn instead. FVL § 7 */
    NO_DECISION,
    /** What was received, and what happens now. CP-01, CP-07 */
    RECEIPT,
    /** The review takes longer, and until when. CP-08 */
    EXTENSION,
    /** Whether the rest of a partly upheld complaint is maintained. CP-09 */
    REST_QUESTION,
    /** The complaint has been sent to the appeals board. CP-09 */
    FORWARDING_NOTICE,
    /** What the appeals board has decided, and what follows. CP-12 */
    OUTCOME;

    /** Whether it cannot be written before the decision is known. */
    public boolean tellsOfDecision() {
        return this != ACKNOWLEDGEMENT && this != NO_DECISION;
    }
}
