package dk.samvaer.supplier.web.daily;

import dk.samvaer.supplier.domain.BenefitObservation;
import java.time.LocalDate;

/** Whether the citizen benefits, as the supplier saw it on a day. */
record ObservedBenefitView(ObservedBenefit benefit, LocalDate observedOn) {

    enum ObservedBenefit {
        YES,
        PARTLY,
        NO
    }

    static ObservedBenefitView of(BenefitObservation observation) {
        return new ObservedBenefitView(
                ObservedBenefit.valueOf(observation.benefit().name()), observation.observedOn());
    }
}
