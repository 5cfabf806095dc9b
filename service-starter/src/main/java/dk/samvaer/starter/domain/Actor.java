package dk.samvaer.starter.domain;

/** The person who acts, as a decision records it: an opaque subject of the identity provider and the role acted in. */
public record Actor(String subject, Role role) {

    /** The platform itself. */
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM);
}
