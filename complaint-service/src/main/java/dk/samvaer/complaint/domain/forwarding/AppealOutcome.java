package dk.samvaer.complaint.domain.forwarding;

/** What the appeals board decided. */
// CP-12
public enum AppealOutcome {
    AFFIRMED,
    CHANGED,
    ANNULLED,
    REMITTED,
    DISMISSED,
    REFERRED,
    LAPSED;

    /** Whether the municipality must act on it. */
    public boolean mustBeImplemented() {
        return this == CHANGED || this == ANNULLED || this == REMITTED;
    }
}
