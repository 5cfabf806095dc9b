package dk.samvaer.supplier.domain;

/** Where a placement stands; see the state machine in the README. */
public enum PlacementState {
    /** The grant is there, the visitator has not ordered yet. */
    AWAITING_ORDER,
    ORDERED,
    ACCEPTED,
    REJECTED,
    IN_CLARIFICATION,
    CLARIFICATION_UNRESOLVED,
    ATTACHED,
    PAUSED,
    ENDED;

    /** Whether an order stands, which the supplier has not rejected. */
    boolean isOrdered() {
        return this != AWAITING_ORDER && this != REJECTED;
    }
}
