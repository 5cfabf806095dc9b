package dk.samvaer.visitation.domain;

/** How somebody addresses the municipality; no form is required. */
public enum Channel {
    ORAL,
    LETTER,
    DIGITAL_POST,
    PORTAL
}
