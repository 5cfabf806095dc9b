package dk.samvaer.visitation.domain.decision;

/** What a decision does to the citizen's position. */
public enum DecisionKind {
    GRANT,
    PARTIAL_GRANT,
    REFUSAL,
    CHANGE,
    TERMINATION;

    /** The first grant of the offer, in full or in part. */
    boolean grants() {
        return this == GRANT || this == PARTIAL_GRANT;
    }

    /** Whether the citizen has the offer afterwards. */
    public boolean leavesOffer() {
        return grants() || this == CHANGE;
    }

    /** Whether the citizen gets or loses the offer by it. */
    public boolean beginsOrEnds() {
        return grants() || this == TERMINATION;
    }

    /** Whether it changes or ends an existing grant. */
    public boolean changesGrant() {
        return this == CHANGE || this == TERMINATION;
    }
}
