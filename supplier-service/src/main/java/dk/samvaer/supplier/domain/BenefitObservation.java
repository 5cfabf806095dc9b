package dk.samvaer.supplier.domain;

import java.time.LocalDate;

/** The supplier's running judgement of whether the citizen benefits (DU-02). */
public record BenefitObservation(Benefit benefit, LocalDate observedOn) {

    public enum Benefit {
        YES,
        PARTLY,
        NO
    }
}
