package dk.samvaer.visitation.domain.decision;

import java.util.UUID;

/** One determination of a decision, which a complaint can be about. */
// DE-05
public record DecisionLine(UUID lineId, Subject subject, Outcome outcome) {

    /** What is determined. */
    public enum Subject {
        ELIGIBILITY,
        EXTENT,
        SUPPLIER,
        TRANSPORT,
        REMUNERATION
    }

    /** How it is determined. */
    public enum Outcome {
        GRANTED,
        PARTLY_GRANTED,
        REFUSED,
        CHANGED,
        TERMINATED;

        /** Whether something that was asked for is denied. */
        public boolean denies() {
            return this == PARTLY_GRANTED || this == REFUSED;
        }
    }
}
