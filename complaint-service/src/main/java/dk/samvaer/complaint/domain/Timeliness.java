package dk.samvaer.complaint.domain;

/** Whether a complaint came within the period. Only the appeals board may act on lateness. */
// CP-07
public enum Timeliness {
    TIMELY,
    LATE,
    /** The decision is not known yet. */
    UNDETERMINED
}
