package dk.samvaer.transport.application.addresses;

/** Visitation gave no answer; what is known stays, and it is asked again. */
public final class AddressSourceAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AddressSourceAway(String reason, Throwable cause) {
        super(reason, cause, false, false);
    }
}
