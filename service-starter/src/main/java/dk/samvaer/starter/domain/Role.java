package dk.samvaer.starter.domain;

/** Who somebody is to a case. Source: rules of the domain § 10; OPERATOR runs the platform and sees no case content. */
public enum Role {
    VISITATOR,
    LEADER,
    SUPPLIER_STAFF,
    CITIZEN,
    GUARDIAN,
    PARTY_REPRESENTATIVE,
    TRANSPORT_OFFICE,
    COMPLAINT_OFFICER,
    AUDITOR,
    /** Hands closed cases to the archive and erases persons (DP-06); is shown no case content. */
    RECORDS_OFFICER,
    OPERATOR,
    /** Another service of the platform, or the platform itself when a deadline passes or an event arrives. */
    SYSTEM;

    /** Whether it is held by somebody from outside, who logs in with the national login. */
    public boolean isOfPrivatePerson() {
        return this == CITIZEN || actsForAnother();
    }

    /** Whether it is held by somebody who acts for a citizen, as far as the mandate reaches. */
    public boolean actsForAnother() {
        return this == GUARDIAN || this == PARTY_REPRESENTATIVE;
    }
}
