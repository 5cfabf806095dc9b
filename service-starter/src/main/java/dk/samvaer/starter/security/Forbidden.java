package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Actor;

/** The caller may not do this; answers 403. For somebody else's aggregate use {@code NotFound}. */
public final class Forbidden extends RuntimeException {
    private final String code;

    public Forbidden(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** The caller acts for a supplier, but the token names none. */
    public static Forbidden supplierMissing() {
        return new Forbidden("SUPPLIER_MISSING");
    }

    /**
     * Refuses every service but the one that is meant.
     *
     * @param client the subject of the tokens that the issuer gives to that service
     */
    public static void unlessClient(String client, Actor asking) {
        if (!client.equals(asking.subject())) {
            throw new Forbidden("SERVICE_NOT_ALLOWED");
        }
    }

    /** The caller's roles do not include any that may do this. */
    static Forbidden roleMissing() {
        return new Forbidden("ROLE_MISSING");
    }

    /** A private person has not logged in with two factors. */
    static Forbidden assuranceTooLow() {
        return new Forbidden("ASSURANCE_TOO_LOW");
    }

    public String code() {
        return code;
    }
}
