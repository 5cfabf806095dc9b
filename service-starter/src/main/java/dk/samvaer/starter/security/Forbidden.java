package dk.samvaer.starter.security;

/** The caller may not do or see this; answers 403. */
public final class Forbidden extends RuntimeException {
    private final String code;

    public Forbidden(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** What is asked for belongs to somebody else. */
    public static Forbidden notYours() {
        return new Forbidden("NOT_YOURS");
    }

    /** The caller's roles do not include any that may do this. */
    static Forbidden roleMissing() {
        return new Forbidden("ROLE_MISSING");
    }

    /** Whoever is no member of staff must have logged in with two factors. */
    static Forbidden assuranceTooLow() {
        return new Forbidden("ASSURANCE_TOO_LOW");
    }

    public String code() {
        return code;
    }
}
