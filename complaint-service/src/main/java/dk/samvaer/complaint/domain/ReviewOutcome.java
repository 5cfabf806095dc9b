package dk.samvaer.complaint.domain;

/** What the municipality's own second look gave. */
// CP-09
public enum ReviewOutcome {
    UPHELD,
    PARTLY_UPHELD,
    MAINTAINED
}
