package dk.samvaer.transport.web.cost;

import dk.samvaer.transport.domain.carriers.ModeComparison;
import dk.samvaer.transport.domain.cost.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What each mode that is offered on a day is expected to cost the municipality in an average month: days per week times ways times 52 weeks
 * in 12 months. The citizen pays nothing.
 *
 * @param help what the comparison may be used for, in the caller's language
 * @param ways one a day, or both
 */
record ModeComparisonView(
        LocalDate day, int daysPerWeek, int ways, String currency, String help, List<ModeCost> modes) {
    private static final String ENGLISH =
            "For orientation. Transport is granted by an individual, concrete assessment of what the citizen needs;"
                    + " what a mode costs is never a reason by itself. The citizen pays nothing.";
    private static final String DANISH =
            "Til orientering. Befordring bevilges efter en individuel, konkret vurdering af borgerens behov; hvad en"
                    + " befordringsform koster, er aldrig en begrundelse i sig selv. Borgeren betaler ikke.";

    /**
     * One mode.
     *
     * @param withoutAgreement whether no carrier of that mode has an agreed price on the day, so that nothing can be said
     * @param lowest what the cheapest carrier would cost; left out where there is no agreement
     */
    record ModeCost(
            String mode,
            boolean rides,
            boolean withoutAgreement,
            @Nullable String lowest,
            List<CarrierCost> carriers) {

        static ModeCost of(ModeComparison.Line it) {
            var carriers = it.offers().stream().map(CarrierCost::of).toList();
            return new ModeCost(
                    it.mode(),
                    it.rides(),
                    carriers.isEmpty(),
                    carriers.isEmpty() ? null : carriers.getFirst().perMonth(),
                    carriers);
        }
    }

    record CarrierCost(String carrierId, String perMonth) {
        static CarrierCost of(ModeComparison.Offer it) {
            return new CarrierCost(it.carrierId(), it.perMonth().kroner());
        }
    }

    static ModeComparisonView of(ModeComparison it, Locale language) {
        return new ModeComparisonView(
                it.day(),
                it.extent().daysPerWeek(),
                it.extent().ways(),
                Amount.CURRENCY,
                language.getLanguage().equals("da") ? DANISH : ENGLISH,
                it.lines().stream().map(ModeCost::of).toList());
    }
}
