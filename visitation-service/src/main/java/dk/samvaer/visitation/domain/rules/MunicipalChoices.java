package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.law.PensionAges;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves to the municipality.
 *
 * @param levelFour which grounds put a citizen at level 4 out
 * @param planOptionalFrom the ages from which a plan need not be offered; null where it is offered to everyone
 */
// TG-06, AP-01, C2
public record MunicipalChoices(
        LevelFourGrounds levelFour, @Nullable PensionAges planOptionalFrom) {
    public static final MunicipalChoices USUAL = new MunicipalChoices(LevelFourGrounds.ONE, null);

    /** Whether a plan must be offered to somebody born on that day. */
    boolean requiresPlanOffer(LocalDate birthDate, LocalDate today) {
        return planOptionalFrom == null || today.isBefore(planOptionalFrom.reachesOn(birthDate, today));
    }
}
