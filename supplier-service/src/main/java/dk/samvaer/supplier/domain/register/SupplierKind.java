package dk.samvaer.supplier.domain.register;

/** Whether the offer of a supplier needs a grant. */
// R2
public enum SupplierKind {
    /** Takes citizens who have a grant, by a placement. */
    GRANTED,
    /** Open to everybody: needs no grant and takes no placement. */
    OPEN_ACCESS
}
