package dk.samvaer.plan.print;

import dk.samvaer.starter.domain.Role;

/** For whom a plan is printed: the citizen is spoken to, and spoken of to the supplier. */
public enum Audience {
    CITIZEN,
    SUPPLIER;

    /** Everybody but the supplier reads what the citizen reads. */
    public static Audience of(Role reader) {
        return reader == Role.SUPPLIER_STAFF ? SUPPLIER : CITIZEN;
    }

    public String reads(String citizen, String supplier) {
        return this == CITIZEN ? citizen : supplier;
    }
}
