package dk.samvaer.visitation.domain.decision;

import java.util.UUID;

/** One determination of a decision, so that a complaint can be aimed at it. */
// DE-05
public record DecisionLine(UUID lineId, Subject subject, Outcome outcome) {

    /** What is determined. */
    public enum Subject {
        ELIGIBILITY,
        EXTENT,
        SUPPLIER,
        TRANSPORT
    }

    /** How it is determined. */
    public enum Outcome {
        GRANTED,
        PARTLY_GRANTED,
        REFUSED,
        CHANGED,
        TERMINATED;

        /** Something that was asked for is not given. */
        public boolean denies() {
            return this == PARTLY_GRANTED || this == REFUSED;
        }
    }
}
