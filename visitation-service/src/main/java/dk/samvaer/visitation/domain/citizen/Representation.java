package dk.samvaer.visitation.domain.citizen;

import java.time.LocalDate;
import java.util.Optional;

/** What each kind of representative may do for a citizen. */
// VML § 5(3)-(5), § 7(3); FVL § 8; RP-01, RP-02
final class Representation {
    private Representation() {}

    /** The code of the rule that forbids it, if one does. */
    static Optional<String> refusal(Representative who, MandateScope mandateScope, LocalDate day) {
        if (!who.inForce(day)) {
            return Optional.of("REPRESENTATION_NOT_IN_FORCE");
        }
        return mandateScope == MandateScope.ATTEND_MEETING
                ? Optional.empty()
                : refusal(who.mandate(), mandateScope, day);
    }

    private static Optional<String> refusal(Mandate mandate, MandateScope mandateScope, LocalDate day) {
        return switch (mandate.kind()) {
            case GUARDIAN -> unless(covered(mandate, mandateScope), "GUARDIAN_SCOPE_MISSING");
            case CO_GUARDIAN -> Optional.of("CO_GUARDIAN_NEVER_ALONE");
            case PARTY_REPRESENTATIVE -> unless(authorised(mandate, day), "POWER_OF_ATTORNEY_MISSING");
            case COMPANION -> Optional.of("COMPANION_ONLY_ATTENDS");
            case RELATIVE -> Optional.of("KINSHIP_GIVES_NO_RIGHT");
        };
    }

    private static boolean covered(Mandate mandate, MandateScope mandateScope) {
        return mandate.scope() != null && mandate.scope().covers(mandateScope);
    }

    private static boolean authorised(Mandate mandate, LocalDate day) {
        return mandate.powerOfAttorney() != null && mandate.powerOfAttorney().holdsOn(day);
    }

    private static Optional<String> unless(boolean met, String code) {
        return met ? Optional.empty() : Optional.of(code);
    }
}
