package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.law.PensionAges;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves to the municipality.
 *
 * @param levelFour which grounds put a citizen at level 4 out
 * @param planOptionalFrom the ages from which a plan need not be offered; null where it is offered to everyone
 * @param reviewers who may review a decision that was complained about, by the day of the review
 */
// TG-06, AP-01, C2, CP-08
public record MunicipalChoices(
        LevelFourGrounds levelFour, @Nullable PensionAges planOptionalFrom, List<Dated<Reviewers>> reviewers) {
    public static final MunicipalChoices USUAL =
            new MunicipalChoices(LevelFourGrounds.ONE, null, Dated.always(Reviewers.ANYBODY));

    /** Who may review a decision on that day. */
    // CP-08
    public Reviewers reviewers(LocalDate today) {
        return Dated.on(today, reviewers);
    }

    /** Whether a plan must be offered to somebody born on that day. */
    boolean requiresPlanOffer(LocalDate birthDate, LocalDate today) {
        return planOptionalFrom == null || today.isBefore(planOptionalFrom.reachesOn(birthDate, today));
    }
}
