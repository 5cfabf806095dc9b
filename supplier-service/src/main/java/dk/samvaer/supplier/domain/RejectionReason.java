package dk.samvaer.supplier.domain;

/** Why a supplier does not take an order. */
public enum RejectionReason {
    NO_CAPACITY,
    NEEDS_NOT_MET,
    OTHER
}
