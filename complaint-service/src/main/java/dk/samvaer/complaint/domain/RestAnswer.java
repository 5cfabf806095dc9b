package dk.samvaer.complaint.domain;

/** What the complainant said about the rest of a partly upheld complaint. */
// CP-09
public enum RestAnswer {
    MAINTAINED,
    DROPPED,
    NO_ANSWER
}
