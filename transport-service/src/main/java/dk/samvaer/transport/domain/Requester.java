package dk.samvaer.transport.domain;

/** Who asked for transport. */
public enum Requester {
    CITIZEN,
    GUARDIAN,
    PARTY_REPRESENTATIVE,
    VISITATOR,
    /** Nobody yet: it stands because the assessment was completed. */
    SYSTEM
}
