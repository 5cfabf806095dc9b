package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The legal relation of a representative to a citizen.
 *
 * @param scope of a guardian, and of nobody else
 * @param powerOfAttorney of a party representative, once it has been shown, and of nobody else
 */
// VML §§ 5-7; FVL § 8; RP-01, RP-02
public record Mandate(
        Kind kind, @Nullable Scope scope, @Nullable PowerOfAttorney powerOfAttorney) {
    public enum Kind {
        GUARDIAN(Role.GUARDIAN),
        CO_GUARDIAN(Role.GUARDIAN),
        PARTY_REPRESENTATIVE(Role.PARTY_REPRESENTATIVE),
        COMPANION(null),
        RELATIVE(null);

        private final @Nullable Role role;

        Kind(@Nullable Role role) {
            this.role = role;
        }

        /** The role in which such a person logs in; empty for companions and relatives. */
        Optional<Role> role() {
            return Optional.ofNullable(role);
        }
    }

    /** The parts of life that a guardianship can cover. */
    public enum Area {
        ECONOMIC,
        PERSONAL
    }

    /**
     * How far a guardianship reaches.
     *
     * @param limit to some personal matters; null where it covers all of them
     * @param capacityRemoved whether the citizen has lost legal capacity in economic affairs; in personal ones the citizen keeps it
     */
    // VML § 5(3), § 6
    public record Scope(Set<Area> areas, @Nullable Limit limit, boolean capacityRemoved) {
        /** Whether it covers this scope; only a guardianship over personal matters does. */
        boolean covers(MandateScope mandateScope) {
            return areas.contains(Area.PERSONAL) && (limit == null || limit.admits(mandateScope));
        }
    }

    /**
     * The matters of a case that a limited guardianship covers; none if it is about something else. Whoever acts in one matter reads the whole
     * case: it has one file, a party's access is to the case's documents, and nobody can answer or complain without knowing them. What the
     * guardian does, and which letters the guardian gets, stay within the matters.
     */
    // FVL § 9; RP-01
    public record Limit(Set<MandateScope> matters) {
        boolean admits(MandateScope mandateScope) {
            return matters.contains(mandateScope) || mandateScope == MandateScope.READ_CASE && !matters.isEmpty();
        }
    }

    /**
     * The citizen's written power of attorney.
     *
     * @param reference where the document is found
     * @param revokedOn the first day on which it no longer holds
     */
    public record PowerOfAttorney(
            LocalDate givenOn,
            Confidential reference,
            @Nullable LocalDate revokedOn) {
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(givenOn) && (revokedOn == null || day.isBefore(revokedOn));
        }

        PowerOfAttorney revoked(LocalDate on) {
            return new PowerOfAttorney(givenOn, reference, on);
        }
    }

    void requireLawful(LocalDate today) {
        RuleViolation.unless(kind == Kind.GUARDIAN || scope == null, "SCOPE_MISPLACED");
        RuleViolation.unless(
                kind == Kind.PARTY_REPRESENTATIVE || powerOfAttorney == null, "POWER_OF_ATTORNEY_MISPLACED");
        RuleViolation.unless(
                powerOfAttorney == null || !powerOfAttorney.givenOn().isAfter(today), "DATE_IN_FUTURE");
        if (kind == Kind.GUARDIAN) {
            RuleViolation.unless(scope != null && !scope.areas().isEmpty(), "GUARDIAN_SCOPE_REQUIRED");
        }
        boolean economic = scope != null && scope.areas().contains(Area.ECONOMIC);
        RuleViolation.unless(scope == null || !scope.capacityRemoved() || economic, "CAPACITY_REMOVAL_IS_ECONOMIC");
    }

    Mandate with(PowerOfAttorney given) {
        return new Mandate(kind, scope, given);
    }

    Mandate revoked(LocalDate on) {
        return powerOfAttorney == null ? this : with(powerOfAttorney.revoked(on));
    }
}
