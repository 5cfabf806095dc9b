package dk.samvaer.plan.domain.content;

import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;

/**
 * What the supplier of another measure has agreed to do, so that the help is delivered in step.
 *
 * @param what the supplier does
 * @param when it is done, or how often
 * @param told how the others are told of it
 */
// R36, AP-06
public record Agreement(String section, String supplierId, Confidential what, Confidential when, Confidential told) {

    /** Refuses a plan without an agreement with each supplier that takes part, naming those who are missing. */
    public static void requireAll(
            List<OtherMeasure> measures, List<Involvement> involvement, List<Agreement> agreements) {
        OtherMeasure.requireNone(
                measures.stream()
                        .filter(measure -> involvement.stream().noneMatch(entry -> entry.declines(measure)))
                        .filter(measure -> agreements.stream().noneMatch(entry -> entry.coversWhole(measure))),
                "COORDINATION_AGREEMENT_MISSING");
    }

    private boolean coversWhole(OtherMeasure measure) {
        return measure.is(section, supplierId) && !what.isBlank() && !when.isBlank() && !told.isBlank();
    }
}
