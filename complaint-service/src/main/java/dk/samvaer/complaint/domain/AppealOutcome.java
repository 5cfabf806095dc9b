package dk.samvaer.complaint.domain;

/** What the appeals board decided. */
// CP-12
public enum AppealOutcome {
    AFFIRMED,
    CHANGED,
    ANNULLED,
    REMITTED,
    DISMISSED,
    REFERRED,
    LAPSED
}
