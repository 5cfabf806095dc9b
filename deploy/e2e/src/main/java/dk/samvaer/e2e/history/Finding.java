package dk.samvaer.e2e.history;

/**
 * One breach of a promise.
 *
 * @param caseId empty where it concerns no single case
 */
public record Finding(Kind kind, String caseId, String what) {

    /** What may never happen. */
    public enum Kind {
        /** Something acknowledged or published has no effect, or no longer. */
        LOST,
        /** Something had its effect twice. */
        DOUBLED,
        /** Events of one aggregate are not in its order. */
        REORDERED,
        /** Something waits that nothing will bring on. */
        STUCK,
        /** A good event is parked. */
        PARKED
    }

    @Override
    public String toString() {
        return kind + " " + (caseId.isEmpty() ? "" : "case " + caseId + ": ") + what;
    }
}
