package dk.samvaer.complaint.application.letters;

/** There is no answer of whoever knows the addressees; letters wait until there is. */
public final class AddresseeSourceAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param reason a code; never what was answered */
    public AddresseeSourceAway(String reason, Throwable cause) {
        super(reason, cause, false, false);
    }
}
