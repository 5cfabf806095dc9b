package dk.samvaer.supplier.domain;

/** Why the authority ends a placement whose clarification came to nothing. */
public enum EndReason {
    NOT_AGREED,
    NOT_SUITABLE,
    CITIZENS_WISH
}
