package dk.samvaer.supplier.web;

import dk.samvaer.supplier.domain.BenefitObservation;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Whether the citizen benefits, as the supplier sees it. */
// DU-02
record NewBenefitObservation(
        @NotNull Benefit benefit, @NotNull LocalDate observedOn) {

    enum Benefit {
        YES,
        PARTLY,
        NO
    }

    BenefitObservation observation() {
        return new BenefitObservation(BenefitObservation.Benefit.valueOf(benefit.name()), observedOn);
    }
}
