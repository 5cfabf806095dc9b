package dk.samvaer.complaint.domain;

/** Who complains. */
public enum ComplainantRole {
    CITIZEN,
    GUARDIAN,
    PARTY_REPRESENTATIVE
}
