package dk.samvaer.visitation.domain.enquiry;

/** How somebody addresses the municipality; no form is required. */
public enum Channel {
    ORAL,
    LETTER,
    DIGITAL_POST,
    PORTAL
}
