package dk.samvaer.supplier.domain.daily;

/** What the supplier owes the citizen, and writes about in the care journal. */
// SU-07, R38 to R42
public enum JournalTheme {
    /** Necessary care: toilet, food, drink. */
    CARE,
    /** The chance to be part of a community. */
    COMMUNITY,
    /** Relations with peers; safe and predictable days. */
    RELATIONS_AND_SECURITY,
    /** Work with and support of identity. */
    IDENTITY,
    /** The holistic, disability-compensating effort. */
    COMPENSATING_EFFORT
}
