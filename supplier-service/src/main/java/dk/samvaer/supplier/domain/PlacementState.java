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
    ENDED
}
