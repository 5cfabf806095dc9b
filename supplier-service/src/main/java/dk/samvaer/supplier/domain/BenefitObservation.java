package dk.samvaer.supplier.domain;

import java.time.LocalDate;

/** Whether the citizen benefits, as the supplier sees it. */
// DU-02
public record BenefitObservation(Benefit benefit, LocalDate observedOn) {

    public enum Benefit {
        YES,
        PARTLY,
        NO
    }
}
