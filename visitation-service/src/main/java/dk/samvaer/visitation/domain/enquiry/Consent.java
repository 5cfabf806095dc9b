package dk.samvaer.visitation.domain.enquiry;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The citizen's permission to obtain information: specific as to source, kind and purpose, and withdrawn at any time. */
// RSL § 11 a; CO-01, R13
public record Consent(
        UUID id,
        Scope scope,
        Declaration declaration,
        @Nullable LocalDate withdrawnOn) {

    /** What the consent covers. */
    public record Scope(Confidential source, @HealthData List<Category> categories, Confidential purpose) {}

    /**
     * Who said so, when and how.
     *
     * @param representativeId the guardian, where a guardian consents for the citizen
     */
    public record Declaration(GivenBy givenBy, @Nullable UUID representativeId, LocalDate givenOn, Channel channel) {

        // RP-01
        boolean namesGuardianRightly() {
            return (givenBy == GivenBy.GUARDIAN) == (representativeId != null);
        }
    }

    /** The kinds of information that may be asked for. */
    public enum Category {
        HEALTH,
        SOCIAL,
        EDUCATION_AND_WORK,
        OFFERS_AND_MEASURES
    }

    /** Who may consent. */
    public enum GivenBy {
        CITIZEN,
        GUARDIAN
    }

    public static Consent given(UUID id, Scope scope, Declaration declaration) {
        boolean specific = !scope.source().isBlank()
                && !scope.categories().isEmpty()
                && !scope.purpose().isBlank();
        RuleViolation.unless(specific, "CONSENT_NOT_SPECIFIC");
        RuleViolation.unless(declaration.namesGuardianRightly(), "GUARDIAN_NOT_NAMED");
        return new Consent(id, scope, declaration, null);
    }

    public boolean inForce() {
        return withdrawnOn == null;
    }

    public void requireCovers(Collection<Category> asked, LocalDate on) {
        RuleViolation.unless(inForce(), "CONSENT_WITHDRAWN");
        boolean given = !on.isBefore(declaration.givenOn());
        RuleViolation.unless(given && scope.categories().containsAll(asked), "CONSENT_DOES_NOT_COVER");
    }

    public Consent withdrawn(LocalDate on) {
        return new Consent(id, scope, declaration, on);
    }
}
