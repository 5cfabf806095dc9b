package dk.samvaer.complaint.domain;

/** Why nothing of a complaint remains for the appeals board. */
public enum Closing {
    UPHELD,
    /** The rest was dropped after part of it was upheld. CP-09 */
    SATISFIED
}
