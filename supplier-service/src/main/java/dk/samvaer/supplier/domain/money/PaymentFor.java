package dk.samvaer.supplier.domain.money;

/** What somebody wants the citizen to pay for. Only the first may be charged; the others are part of the offer, which costs nothing. */
// PA-02, SU-07, TR-01, TR-04
public enum PaymentFor {
    OPTIONAL_ACTIVITY,
    DAILY_ACTIVITY,
    /** Necessary food, drink and other care. */
    NECESSARY_CARE,
    RIDE_TO_OR_FROM_OFFER
}
