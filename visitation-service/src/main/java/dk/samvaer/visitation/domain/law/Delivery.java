package dk.samvaer.visitation.domain.law;

/** How the municipality delivers a letter. */
public enum Delivery {
    DIGITAL_POST,
    LETTER,
    HANDED_OVER
}
