package dk.samvaer.visitation.domain.reference;

/** The national scale of a theme. Not the functional level: neither is ever computed from the other. */
// AS-05, AS-06
public enum Severity {
    NONE,
    LIGHT,
    MODERATE,
    SEVERE,
    COMPLETE,
    NOT_ASSESSED
}
