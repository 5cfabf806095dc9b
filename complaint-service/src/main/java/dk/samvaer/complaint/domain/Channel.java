package dk.samvaer.complaint.domain;

/** How a complaint came in; it may be oral. */
// CP-01
public enum Channel {
    ORAL,
    PHONE,
    AT_DESK,
    LETTER,
    DIGITAL_POST,
    PORTAL
}
