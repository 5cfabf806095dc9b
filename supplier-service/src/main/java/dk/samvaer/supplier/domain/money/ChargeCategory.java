package dk.samvaer.supplier.domain.money;

/**
 * What a citizen may be charged for. The list is closed: nothing else can be charged, whatever is configured, and the ride between home and
 * offer is in none of them; it belongs to transport-service, which knows no amount.
 */
// PA-02, TR-04, R46
public enum ChargeCategory {
    MATERIALS,
    FOOD,
    ADMISSION,
    /** Transport during an outing that is itself an optional activity. */
    OUTING_TRANSPORT
}
