package dk.samvaer.starter.security;

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
